// The names of types and what they are made of, as the real network's metadata tells them at spec
// 424 (chain.md section 22). A definition may name other types of this list.
#include "chain/runtime/metadata/named_types.h"

namespace soma::runtime::metadata {

const std::vector<NamedType>& namedTypes()
{
    static const std::vector<NamedType> kTypes{
        {"finality_grandpa::Precommit", "{target_hash:Hash,target_number:u32}"},
        {"finality_grandpa::Prevote", "{target_hash:Hash,target_number:u32}"},
        {"frame_metadata_hash_extension::CheckMetadataHash",
         "{mode:frame_metadata_hash_extension::Mode}"},
        {"frame_metadata_hash_extension::Mode", "enum{Disabled=0,Enabled=1}"},
        {"frame_support::PalletId", "([u8;8])"},
        {"frame_support::dispatch::DispatchClass", "enum{Normal=0,Operational=1,Mandatory=2}"},
        {"frame_support::dispatch::Pays", "enum{Yes=0,No=1}"},
        {"frame_support::dispatch::RawOrigin",
         "enum{Root=0,Signed=1(AccountId),None=2,Authorized=3}"},
        {"frame_support::traits::preimages::Bounded",
         "enum{Legacy=0{hash:Hash},Inline=1(Vec<u8>),Lookup=2{hash:Hash,"
         "len:u32}}"},
        {"frame_support::traits::tokens::fungible::HoldConsideration", "(u64)"},
        {"frame_support::traits::tokens::misc::BalanceStatus", "enum{Free=0,Reserved=1}"},
        {"frame_system::AccountInfo", "{nonce:u32,consumers:u32,providers:u32,sufficients:u32,"
                                      "data:pallet_balances::types::AccountData}"},
        {"frame_system::CodeUpgradeAuthorization", "{code_hash:Hash,check_version:bool}"},
        {"frame_system::DispatchEventInfo", "{weight:sp_weights::weight_v2::Weight,"
                                            "class:frame_support::dispatch::DispatchClass,"
                                            "pays_fee:frame_support::dispatch::Pays}"},
        {"frame_system::EventRecord",
         "{phase:frame_system::Phase,event:RuntimeEvent,topics:Vec<Hash>}"},
        {"frame_system::LastRuntimeUpgradeInfo", "{spec_version:Compact<u32>,spec_name:Str}"},
        {"frame_system::Phase", "enum{ApplyExtrinsic=0(u32),Finalization=1,Initialization=2}"},
        {"frame_system::extensions::check_genesis::CheckGenesis", "()"},
        {"frame_system::extensions::check_non_zero_sender::CheckNonZeroSender", "()"},
        {"frame_system::extensions::check_spec_version::CheckSpecVersion", "()"},
        {"frame_system::extensions::check_tx_version::CheckTxVersion", "()"},
        {"frame_system::extensions::check_weight::CheckWeight", "()"},
        {"frame_system::limits::BlockLength", "{max:{normal:u32,operational:u32,mandatory:u32}}"},
        {"frame_system::limits::BlockWeights",
         "{base_block:sp_weights::weight_v2::Weight,"
         "max_block:sp_weights::weight_v2::Weight,"
         "per_class:{normal:frame_system::limits::WeightsPerClass,"
         "operational:frame_system::limits::WeightsPerClass,"
         "mandatory:frame_system::limits::WeightsPerClass}}"},
        {"frame_system::limits::WeightsPerClass",
         "{base_extrinsic:sp_weights::weight_v2::Weight,"
         "max_extrinsic:Option<sp_weights::weight_v2::Weight>,"
         "max_total:Option<sp_weights::weight_v2::Weight>,"
         "reserved:Option<sp_weights::weight_v2::Weight>}"},
        {"node_subtensor_runtime::OriginCaller",
         "enum{system=0(frame_support::dispatch::RawOrigin),"
         "Ethereum=21(pallet_ethereum::RawOrigin)}"},
        {"node_subtensor_runtime::RuntimeFreezeReason", "enum{}"},
        {"node_subtensor_runtime::RuntimeHoldReason",
         "enum{Preimage=14(pallet_preimage::pallet::HoldReason),"
         "SafeMode=20(pallet_safe_mode::pallet::HoldReason),"
         "Contracts=29(pallet_contracts::pallet::HoldReason)}"},
        {"node_subtensor_runtime::check_mortality::CheckMortality",
         "(sp_runtime::generic::era::Era)"},
        {"node_subtensor_runtime::check_nonce::CheckNonce", "(Compact<u32>)"},
        {"node_subtensor_runtime::sudo_wrapper::SudoTransactionExtension", "()"},
        {"pallet_admin_utils::pallet::PrecompileEnum",
         "enum{BalanceTransfer=0,Staking=1,Subnet=2,Metagraph=3,Neuron=4,"
         "UidLookup=5,Alpha=6,Crowdloan=7,Proxy=8,Leasing=9,AddressMapping=10,"
         "VotingPower=11}"},
        {"pallet_balances::types::AccountData", "{free:u64,reserved:u64,frozen:u64,"
                                                "flags:pallet_balances::types::ExtraFlags}"},
        {"pallet_balances::types::AdjustmentDirection", "enum{Increase=0,Decrease=1}"},
        {"pallet_balances::types::BalanceLock",
         "{id:[u8;8],amount:u64,reasons:pallet_balances::types::Reasons}"},
        {"pallet_balances::types::ExtraFlags", "(u128)"},
        {"pallet_balances::types::Reasons", "enum{Fee=0,Misc=1,All=2}"},
        {"pallet_balances::types::ReserveData", "{id:[u8;8],amount:u64}"},
        {"pallet_commitments::types::CommitmentInfo",
         "{fields:Vec<pallet_commitments::types::Data>}"},
        {"pallet_commitments::types::Data",
         "enum{None=0,Raw0=1([u8;0]),Raw1=2([u8;1]),Raw2=3([u8;2]),"
         "Raw3=4([u8;3]),Raw4=5([u8;4]),Raw5=6([u8;5]),Raw6=7([u8;6]),"
         "Raw7=8([u8;7]),Raw8=9([u8;8]),Raw9=10([u8;9]),Raw10=11([u8;10]),"
         "Raw11=12([u8;11]),Raw12=13([u8;12]),Raw13=14([u8;13]),"
         "Raw14=15([u8;14]),Raw15=16([u8;15]),Raw16=17([u8;16]),"
         "Raw17=18([u8;17]),Raw18=19([u8;18]),Raw19=20([u8;19]),"
         "Raw20=21([u8;20]),Raw21=22([u8;21]),Raw22=23([u8;22]),"
         "Raw23=24([u8;23]),Raw24=25([u8;24]),Raw25=26([u8;25]),"
         "Raw26=27([u8;26]),Raw27=28([u8;27]),Raw28=29([u8;28]),"
         "Raw29=30([u8;29]),Raw30=31([u8;30]),Raw31=32([u8;31]),"
         "Raw32=33([u8;32]),Raw33=34([u8;33]),Raw34=35([u8;34]),"
         "Raw35=36([u8;35]),Raw36=37([u8;36]),Raw37=38([u8;37]),"
         "Raw38=39([u8;38]),Raw39=40([u8;39]),Raw40=41([u8;40]),"
         "Raw41=42([u8;41]),Raw42=43([u8;42]),Raw43=44([u8;43]),"
         "Raw44=45([u8;44]),Raw45=46([u8;45]),Raw46=47([u8;46]),"
         "Raw47=48([u8;47]),Raw48=49([u8;48]),Raw49=50([u8;49]),"
         "Raw50=51([u8;50]),Raw51=52([u8;51]),Raw52=53([u8;52]),"
         "Raw53=54([u8;53]),Raw54=55([u8;54]),Raw55=56([u8;55]),"
         "Raw56=57([u8;56]),Raw57=58([u8;57]),Raw58=59([u8;58]),"
         "Raw59=60([u8;59]),Raw60=61([u8;60]),Raw61=62([u8;61]),"
         "Raw62=63([u8;62]),Raw63=64([u8;63]),Raw64=65([u8;64]),"
         "Raw65=66([u8;65]),Raw66=67([u8;66]),Raw67=68([u8;67]),"
         "Raw68=69([u8;68]),Raw69=70([u8;69]),Raw70=71([u8;70]),"
         "Raw71=72([u8;71]),Raw72=73([u8;72]),Raw73=74([u8;73]),"
         "Raw74=75([u8;74]),Raw75=76([u8;75]),Raw76=77([u8;76]),"
         "Raw77=78([u8;77]),Raw78=79([u8;78]),Raw79=80([u8;79]),"
         "Raw80=81([u8;80]),Raw81=82([u8;81]),Raw82=83([u8;82]),"
         "Raw83=84([u8;83]),Raw84=85([u8;84]),Raw85=86([u8;85]),"
         "Raw86=87([u8;86]),Raw87=88([u8;87]),Raw88=89([u8;88]),"
         "Raw89=90([u8;89]),Raw90=91([u8;90]),Raw91=92([u8;91]),"
         "Raw92=93([u8;92]),Raw93=94([u8;93]),Raw94=95([u8;94]),"
         "Raw95=96([u8;95]),Raw96=97([u8;96]),Raw97=98([u8;97]),"
         "Raw98=99([u8;98]),Raw99=100([u8;99]),Raw100=101([u8;100]),"
         "Raw101=102([u8;101]),Raw102=103([u8;102]),Raw103=104([u8;103]),"
         "Raw104=105([u8;104]),Raw105=106([u8;105]),Raw106=107([u8;106]),"
         "Raw107=108([u8;107]),Raw108=109([u8;108]),Raw109=110([u8;109]),"
         "Raw110=111([u8;110]),Raw111=112([u8;111]),Raw112=113([u8;112]),"
         "Raw113=114([u8;113]),Raw114=115([u8;114]),Raw115=116([u8;115]),"
         "Raw116=117([u8;116]),Raw117=118([u8;117]),Raw118=119([u8;118]),"
         "Raw119=120([u8;119]),Raw120=121([u8;120]),Raw121=122([u8;121]),"
         "Raw122=123([u8;122]),Raw123=124([u8;123]),Raw124=125([u8;124]),"
         "Raw125=126([u8;125]),Raw126=127([u8;126]),Raw127=128([u8;127]),"
         "Raw128=129([u8;128]),BlakeTwo256=130([u8;32]),Sha256=131([u8;32]),"
         "Keccak256=132([u8;32]),ShaThree256=133([u8;32]),"
         "TimelockEncrypted=134{encrypted:Vec<u8>,reveal_round:u64},"
         "ResetBondsFlag=135,BigRaw=136(Vec<u8>)}"},
        {"pallet_commitments::types::Registration",
         "{deposit:u64,block:u32,info:pallet_commitments::types::CommitmentInfo}"},
        {"pallet_commitments::types::UsageTracker", "{last_epoch:u64,used_space:u64}"},
        {"pallet_contracts::pallet::HoldReason",
         "enum{CodeUploadDepositReserve=0,StorageDepositReserve=1}"},
        {"pallet_crowdloan::CrowdloanInfo",
         "{creator:AccountId,deposit:u64,min_contribution:u64,end:u32,cap:u64,"
         "funds_account:AccountId,raised:u64,target_address:Option<AccountId>,"
         "call:Option<frame_support::traits::preimages::Bounded>,finalized:bool,"
         "contributors_count:u32}"},
        {"pallet_drand::drand_priority::DrandPriority", "()"},
        {"pallet_drand::types::BeaconConfiguration",
         "{public_key:Vec<u8>,period:u32,genesis_time:u32,hash:Vec<u8>,"
         "group_hash:Vec<u8>,scheme_id:Vec<u8>,"
         "metadata:pallet_drand::types::Metadata}"},
        {"pallet_drand::types::BeaconConfigurationPayload",
         "{block_number:u32,config:pallet_drand::types::BeaconConfiguration,"
         "public:sp_runtime::MultiSigner}"},
        {"pallet_drand::types::Metadata", "{beacon_id:Vec<u8>}"},
        {"pallet_drand::types::Pulse", "{round:u64,randomness:Vec<u8>,signature:Vec<u8>}"},
        {"pallet_drand::types::PulsesPayload",
         "{block_number:u32,pulses:Vec<pallet_drand::types::Pulse>,"
         "public:sp_runtime::MultiSigner}"},
        {"pallet_ethereum::RawOrigin", "enum{EthereumTransaction=0(primitive_types::H160)}"},
        {"pallet_grandpa::StoredPendingChange",
         "{scheduled_at:u32,delay:u32,"
         "next_authorities:Vec<(sp_consensus_grandpa::app::Public,u64)>,"
         "forced:Option<u32>}"},
        {"pallet_grandpa::StoredState",
         "enum{Live=0,PendingPause=1{scheduled_at:u32,delay:u32},Paused=2,"
         "PendingResume=3{scheduled_at:u32,delay:u32}}"},
        {"pallet_limit_orders::Order",
         "{signer:AccountId,hotkey:AccountId,netuid:u16,"
         "order_type:pallet_limit_orders::OrderType,amount:u64,limit_price:u64,"
         "expiry:u64,fee_rate:sp_arithmetic::per_things::Perbill,"
         "fee_recipient:AccountId,relayer:Option<Vec<AccountId>>,"
         "max_slippage:Option<sp_arithmetic::per_things::Perbill>,chain_id:u64,"
         "partial_fills_enabled:bool}"},
        {"pallet_limit_orders::OrderSide", "enum{Buy=0,Sell=1}"},
        {"pallet_limit_orders::OrderStatus",
         "enum{Fulfilled=0,PartiallyFilled=1(u64),Cancelled=2}"},
        {"pallet_limit_orders::OrderType", "enum{LimitBuy=0,TakeProfit=1,StopLoss=2}"},
        {"pallet_limit_orders::SignedOrder",
         "{order:pallet_limit_orders::VersionedOrder,"
         "signature:sp_runtime::MultiSignature,partial_fill:Option<u64>}"},
        {"pallet_limit_orders::VersionedOrder", "enum{V1=0(pallet_limit_orders::Order)}"},
        {"pallet_multisig::Multisig",
         "{when:pallet_multisig::Timepoint,deposit:u64,depositor:AccountId,"
         "approvals:Vec<AccountId>}"},
        {"pallet_multisig::Timepoint", "{height:u32,index:u32}"},
        {"pallet_preimage::OldRequestStatus",
         "enum{Unrequested=0{deposit:(AccountId,u64),len:u32},"
         "Requested=1{deposit:Option<(AccountId,u64)>,count:u32,"
         "len:Option<u32>}}"},
        {"pallet_preimage::RequestStatus",
         "enum{Unrequested=0{ticket:(AccountId,"
         "frame_support::traits::tokens::fungible::HoldConsideration),len:u32},"
         "Requested=1{maybe_ticket:Option<(AccountId,"
         "frame_support::traits::tokens::fungible::HoldConsideration)>,count:u32,"
         "maybe_len:Option<u32>}}"},
        {"pallet_preimage::pallet::HoldReason", "enum{Preimage=0}"},
        {"pallet_safe_mode::pallet::HoldReason", "enum{EnterOrExtend=0}"},
        {"pallet_scheduler::RetryConfig", "{total_retries:u8,remaining:u8,period:u32}"},
        {"pallet_scheduler::Scheduled", "{maybe_id:Option<[u8;32]>,priority:u8,"
                                        "call:frame_support::traits::preimages::Bounded,"
                                        "maybe_periodic:Option<(u32,u32)>,"
                                        "origin:node_subtensor_runtime::OriginCaller}"},
        {"pallet_shield::extension::CheckShieldedTxValidity", "()"},
        {"pallet_shield::pallet::PendingExtrinsic",
         "{who:AccountId,encrypted_call:Vec<u8>,submitted_at:u32}"},
        {"pallet_subtensor::RateLimitKey",
         "enum{SetSNOwnerHotkey=0(u16),OwnerHyperparamUpdate=1(u16,"
         "pallet_subtensor::utils::rate_limiting::Hyperparameter),"
         "NetworkLastRegistered=2,LastTxBlock=3(AccountId),"
         "LastTxBlockChildKeyTake=4(AccountId),"
         "LastTxBlockDelegateTake=5(AccountId),AddStakeBurn=6(u16)}"},
        {"pallet_subtensor::extensions::subtensor::SubtensorTransactionExtension", "()"},
        {"pallet_subtensor::pallet::AxonInfo",
         "{block:u64,version:u32,ip:u128,port:u16,ip_type:u8,protocol:u8,"
         "placeholder1:u8,placeholder2:u8}"},
        {"pallet_subtensor::pallet::ChainIdentityV2",
         "{name:Vec<u8>,url:Vec<u8>,github_repo:Vec<u8>,image:Vec<u8>,"
         "discord:Vec<u8>,description:Vec<u8>,additional:Vec<u8>}"},
        {"pallet_subtensor::pallet::NeuronCertificate", "{public_key:Vec<u8>,algorithm:u8}"},
        {"pallet_subtensor::pallet::PrometheusInfo",
         "{block:u64,version:u32,ip:u128,port:u16,ip_type:u8}"},
        {"pallet_subtensor::pallet::RecycleOrBurnEnum", "enum{Burn=0,Recycle=1}"},
        {"pallet_subtensor::pallet::RootClaimTypeEnum",
         "enum{Swap=0,Keep=1,KeepSubnets=2{subnets:Vec<u16>}}"},
        {"pallet_subtensor::pallet::SubnetIdentityV3",
         "{subnet_name:Vec<u8>,github_repo:Vec<u8>,subnet_contact:Vec<u8>,"
         "subnet_url:Vec<u8>,discord:Vec<u8>,description:Vec<u8>,"
         "logo_url:Vec<u8>,additional:Vec<u8>}"},
        {"pallet_subtensor::rpc_info::delegate_info::DelegateInfo",
         "{delegate_ss58:AccountId,take:Compact<u16>,nominators:Vec<(AccountId,"
         "Vec<(Compact<u16>,Compact<u64>)>)>,owner_ss58:AccountId,"
         "registrations:Vec<Compact<u16>>,validator_permits:Vec<Compact<u16>>,"
         "return_per_1000:Compact<u64>,total_daily_return:Compact<u64>}"},
        {"pallet_subtensor::rpc_info::dynamic_info::DynamicInfo",
         "{netuid:Compact<u16>,owner_hotkey:AccountId,owner_coldkey:AccountId,"
         "subnet_name:Vec<Compact<u8>>,token_symbol:Vec<Compact<u8>>,"
         "tempo:Compact<u16>,last_step:Compact<u64>,"
         "blocks_since_last_step:Compact<u64>,emission:Compact<u64>,"
         "alpha_in:Compact<u64>,alpha_out:Compact<u64>,tao_in:Compact<u64>,"
         "alpha_out_emission:Compact<u64>,alpha_in_emission:Compact<u64>,"
         "tao_in_emission:Compact<u64>,pending_alpha_emission:Compact<u64>,"
         "pending_root_emission:Compact<u64>,subnet_volume:Compact<u128>,"
         "network_registered_at:Compact<u64>,"
         "subnet_identity:Option<pallet_subtensor::pallet::SubnetIdentityV3>,"
         "moving_price:i128}"},
        {"pallet_subtensor::rpc_info::metagraph::Metagraph",
         "{netuid:Compact<u16>,name:Vec<Compact<u8>>,symbol:Vec<Compact<u8>>,"
         "identity:Option<pallet_subtensor::pallet::SubnetIdentityV3>,"
         "network_registered_at:Compact<u64>,owner_hotkey:AccountId,"
         "owner_coldkey:AccountId,block:Compact<u64>,tempo:Compact<u16>,"
         "last_step:Compact<u64>,blocks_since_last_step:Compact<u64>,"
         "subnet_emission:Compact<u64>,alpha_in:Compact<u64>,"
         "alpha_out:Compact<u64>,tao_in:Compact<u64>,"
         "alpha_out_emission:Compact<u64>,alpha_in_emission:Compact<u64>,"
         "tao_in_emission:Compact<u64>,pending_alpha_emission:Compact<u64>,"
         "pending_root_emission:Compact<u64>,subnet_volume:Compact<u128>,"
         "moving_price:i128,rho:Compact<u16>,kappa:Compact<u16>,"
         "min_allowed_weights:Compact<u16>,max_weights_limit:Compact<u16>,"
         "weights_version:Compact<u64>,weights_rate_limit:Compact<u64>,"
         "activity_cutoff:Compact<u64>,max_validators:Compact<u16>,"
         "num_uids:Compact<u16>,max_uids:Compact<u16>,burn:Compact<u64>,"
         "difficulty:Compact<u64>,registration_allowed:bool,"
         "pow_registration_allowed:bool,immunity_period:Compact<u16>,"
         "min_difficulty:Compact<u64>,max_difficulty:Compact<u64>,"
         "min_burn:Compact<u64>,max_burn:Compact<u64>,"
         "adjustment_alpha:Compact<u64>,adjustment_interval:Compact<u16>,"
         "target_regs_per_interval:Compact<u16>,max_regs_per_block:Compact<u16>,"
         "serving_rate_limit:Compact<u64>,commit_reveal_weights_enabled:bool,"
         "commit_reveal_period:Compact<u64>,liquid_alpha_enabled:bool,"
         "alpha_high:Compact<u16>,alpha_low:Compact<u16>,"
         "bonds_moving_avg:Compact<u64>,hotkeys:Vec<AccountId>,"
         "coldkeys:Vec<AccountId>,"
         "identities:Vec<Option<pallet_subtensor::pallet::ChainIdentityV2>>,"
         "axons:Vec<pallet_subtensor::pallet::AxonInfo>,active:Vec<bool>,"
         "validator_permit:Vec<bool>,pruning_score:Vec<Compact<u16>>,"
         "last_update:Vec<Compact<u64>>,emission:Vec<Compact<u64>>,"
         "dividends:Vec<Compact<u16>>,incentives:Vec<Compact<u16>>,"
         "consensus:Vec<Compact<u16>>,trust:Vec<Compact<u16>>,"
         "rank:Vec<Compact<u16>>,block_at_registration:Vec<Compact<u64>>,"
         "alpha_stake:Vec<Compact<u64>>,tao_stake:Vec<Compact<u64>>,"
         "total_stake:Vec<Compact<u64>>,tao_dividends_per_hotkey:Vec<(AccountId,"
         "Compact<u64>)>,alpha_dividends_per_hotkey:Vec<(AccountId,"
         "Compact<u64>)>}"},
        {"pallet_subtensor::rpc_info::metagraph::SelectiveMetagraph",
         "{netuid:Compact<u16>,name:Option<Vec<Compact<u8>>>,"
         "symbol:Option<Vec<Compact<u8>>>,"
         "identity:Option<Option<pallet_subtensor::pallet::SubnetIdentityV3>>,"
         "network_registered_at:Option<Compact<u64>>,"
         "owner_hotkey:Option<AccountId>,owner_coldkey:Option<AccountId>,"
         "block:Option<Compact<u64>>,tempo:Option<Compact<u16>>,"
         "last_step:Option<Compact<u64>>,"
         "blocks_since_last_step:Option<Compact<u64>>,"
         "subnet_emission:Option<Compact<u64>>,alpha_in:Option<Compact<u64>>,"
         "alpha_out:Option<Compact<u64>>,tao_in:Option<Compact<u64>>,"
         "alpha_out_emission:Option<Compact<u64>>,"
         "alpha_in_emission:Option<Compact<u64>>,"
         "tao_in_emission:Option<Compact<u64>>,"
         "pending_alpha_emission:Option<Compact<u64>>,"
         "pending_root_emission:Option<Compact<u64>>,"
         "subnet_volume:Option<Compact<u128>>,moving_price:Option<i128>,"
         "rho:Option<Compact<u16>>,kappa:Option<Compact<u16>>,"
         "min_allowed_weights:Option<Compact<u16>>,"
         "max_weights_limit:Option<Compact<u16>>,"
         "weights_version:Option<Compact<u64>>,"
         "weights_rate_limit:Option<Compact<u64>>,"
         "activity_cutoff:Option<Compact<u64>>,"
         "max_validators:Option<Compact<u16>>,num_uids:Option<Compact<u16>>,"
         "max_uids:Option<Compact<u16>>,burn:Option<Compact<u64>>,"
         "difficulty:Option<Compact<u64>>,registration_allowed:Option<bool>,"
         "pow_registration_allowed:Option<bool>,"
         "immunity_period:Option<Compact<u16>>,"
         "min_difficulty:Option<Compact<u64>>,"
         "max_difficulty:Option<Compact<u64>>,min_burn:Option<Compact<u64>>,"
         "max_burn:Option<Compact<u64>>,adjustment_alpha:Option<Compact<u64>>,"
         "adjustment_interval:Option<Compact<u16>>,"
         "target_regs_per_interval:Option<Compact<u16>>,"
         "max_regs_per_block:Option<Compact<u16>>,"
         "serving_rate_limit:Option<Compact<u64>>,"
         "commit_reveal_weights_enabled:Option<bool>,"
         "commit_reveal_period:Option<Compact<u64>>,"
         "liquid_alpha_enabled:Option<bool>,alpha_high:Option<Compact<u16>>,"
         "alpha_low:Option<Compact<u16>>,bonds_moving_avg:Option<Compact<u64>>,"
         "hotkeys:Option<Vec<AccountId>>,coldkeys:Option<Vec<AccountId>>,"
         "identities:Option<Vec<Option<pallet_subtensor::pallet::ChainIdentityV2"
         ">>>,axons:Option<Vec<pallet_subtensor::pallet::AxonInfo>>,"
         "active:Option<Vec<bool>>,validator_permit:Option<Vec<bool>>,"
         "pruning_score:Option<Vec<Compact<u16>>>,"
         "last_update:Option<Vec<Compact<u64>>>,"
         "emission:Option<Vec<Compact<u64>>>,dividends:Option<Vec<Compact<u16>>>,"
         "incentives:Option<Vec<Compact<u16>>>,"
         "consensus:Option<Vec<Compact<u16>>>,trust:Option<Vec<Compact<u16>>>,"
         "rank:Option<Vec<Compact<u16>>>,"
         "block_at_registration:Option<Vec<Compact<u64>>>,"
         "alpha_stake:Option<Vec<Compact<u64>>>,"
         "tao_stake:Option<Vec<Compact<u64>>>,"
         "total_stake:Option<Vec<Compact<u64>>>,"
         "tao_dividends_per_hotkey:Option<Vec<(AccountId,Compact<u64>)>>,"
         "alpha_dividends_per_hotkey:Option<Vec<(AccountId,Compact<u64>)>>,"
         "validators:Option<Vec<Compact<u16>>>,commitments:Option<Vec<(AccountId,"
         "Vec<Compact<u8>>)>>}"},
        {"pallet_subtensor::rpc_info::neuron_info::NeuronInfo",
         "{hotkey:AccountId,coldkey:AccountId,uid:Compact<u16>,"
         "netuid:Compact<u16>,active:bool,"
         "axon_info:pallet_subtensor::pallet::AxonInfo,"
         "prometheus_info:pallet_subtensor::pallet::PrometheusInfo,"
         "stake:Vec<(AccountId,Compact<u64>)>,rank:Compact<u16>,"
         "emission:Compact<u64>,incentive:Compact<u16>,consensus:Compact<u16>,"
         "trust:Compact<u16>,validator_trust:Compact<u16>,dividends:Compact<u16>,"
         "last_update:Compact<u64>,validator_permit:bool,"
         "weights:Vec<(Compact<u16>,Compact<u16>)>,bonds:Vec<(Compact<u16>,"
         "Compact<u16>)>,pruning_score:Compact<u16>}"},
        {"pallet_subtensor::rpc_info::neuron_info::NeuronInfoLite",
         "{hotkey:AccountId,coldkey:AccountId,uid:Compact<u16>,"
         "netuid:Compact<u16>,active:bool,"
         "axon_info:pallet_subtensor::pallet::AxonInfo,"
         "prometheus_info:pallet_subtensor::pallet::PrometheusInfo,"
         "stake:Vec<(AccountId,Compact<u64>)>,rank:Compact<u16>,"
         "emission:Compact<u64>,incentive:Compact<u16>,consensus:Compact<u16>,"
         "trust:Compact<u16>,validator_trust:Compact<u16>,dividends:Compact<u16>,"
         "last_update:Compact<u64>,validator_permit:bool,"
         "pruning_score:Compact<u16>}"},
        {"pallet_subtensor::rpc_info::show_subnet::SubnetState",
         "{netuid:Compact<u16>,hotkeys:Vec<AccountId>,coldkeys:Vec<AccountId>,"
         "active:Vec<bool>,validator_permit:Vec<bool>,"
         "pruning_score:Vec<Compact<u16>>,last_update:Vec<Compact<u64>>,"
         "emission:Vec<Compact<u64>>,dividends:Vec<Compact<u16>>,"
         "incentives:Vec<Compact<u16>>,consensus:Vec<Compact<u16>>,"
         "trust:Vec<Compact<u16>>,rank:Vec<Compact<u16>>,"
         "block_at_registration:Vec<Compact<u64>>,alpha_stake:Vec<Compact<u64>>,"
         "tao_stake:Vec<Compact<u64>>,total_stake:Vec<Compact<u64>>,"
         "emission_history:Vec<Vec<Compact<u64>>>}"},
        {"pallet_subtensor::rpc_info::stake_info::StakeAvailability",
         "{total:Compact<u64>,locked:Compact<u64>,available:Compact<u64>}"},
        {"pallet_subtensor::rpc_info::stake_info::StakeInfo",
         "{hotkey:AccountId,coldkey:AccountId,netuid:Compact<u16>,"
         "stake:Compact<u64>,locked:Compact<u64>,emission:Compact<u64>,"
         "tao_emission:Compact<u64>,drain:Compact<u64>,is_registered:bool}"},
        {"pallet_subtensor::rpc_info::subnet_info::HyperparamEntry",
         "{name:Vec<u8>,value:pallet_subtensor::rpc_info::subnet_info::Hyperpara"
         "mValue}"},
        {"pallet_subtensor::rpc_info::subnet_info::HyperparamValue",
         "enum{Bool=0(bool),U16=1(Compact<u16>),U32=2(Compact<u32>),"
         "U64=3(Compact<u64>),U128=4(Compact<u128>),TaoBalance=5(Compact<u64>),"
         "I32F32=6(substrate_fixed::FixedI64),U64F64=7(u128)}"},
        {"pallet_subtensor::rpc_info::subnet_info::SubnetHyperparams",
         "{rho:Compact<u16>,kappa:Compact<u16>,immunity_period:Compact<u16>,"
         "min_allowed_weights:Compact<u16>,max_weights_limit:Compact<u16>,"
         "tempo:Compact<u16>,min_difficulty:Compact<u64>,"
         "max_difficulty:Compact<u64>,weights_version:Compact<u64>,"
         "weights_rate_limit:Compact<u64>,adjustment_interval:Compact<u16>,"
         "activity_cutoff:Compact<u64>,registration_allowed:bool,"
         "target_regs_per_interval:Compact<u16>,min_burn:Compact<u64>,"
         "max_burn:Compact<u64>,bonds_moving_avg:Compact<u64>,"
         "max_regs_per_block:Compact<u16>,serving_rate_limit:Compact<u64>,"
         "max_validators:Compact<u16>,adjustment_alpha:Compact<u64>,"
         "difficulty:Compact<u64>,commit_reveal_period:Compact<u64>,"
         "commit_reveal_weights_enabled:bool,alpha_high:Compact<u16>,"
         "alpha_low:Compact<u16>,liquid_alpha_enabled:bool}"},
        {"pallet_subtensor::rpc_info::subnet_info::SubnetHyperparamsV2",
         "{rho:Compact<u16>,kappa:Compact<u16>,immunity_period:Compact<u16>,"
         "min_allowed_weights:Compact<u16>,max_weights_limit:Compact<u16>,"
         "tempo:Compact<u16>,min_difficulty:Compact<u64>,"
         "max_difficulty:Compact<u64>,weights_version:Compact<u64>,"
         "weights_rate_limit:Compact<u64>,adjustment_interval:Compact<u16>,"
         "activity_cutoff:Compact<u64>,registration_allowed:bool,"
         "target_regs_per_interval:Compact<u16>,min_burn:Compact<u64>,"
         "max_burn:Compact<u64>,bonds_moving_avg:Compact<u64>,"
         "max_regs_per_block:Compact<u16>,serving_rate_limit:Compact<u64>,"
         "max_validators:Compact<u16>,adjustment_alpha:Compact<u64>,"
         "difficulty:Compact<u64>,commit_reveal_period:Compact<u64>,"
         "commit_reveal_weights_enabled:bool,alpha_high:Compact<u16>,"
         "alpha_low:Compact<u16>,liquid_alpha_enabled:bool,"
         "alpha_sigmoid_steepness:substrate_fixed::FixedI64,"
         "yuma_version:Compact<u16>,subnet_is_active:bool,transfers_enabled:bool,"
         "bonds_reset_enabled:bool,user_liquidity_enabled:bool}"},
        {"pallet_subtensor::rpc_info::subnet_info::SubnetInfo",
         "{netuid:Compact<u16>,rho:Compact<u16>,kappa:Compact<u16>,"
         "difficulty:Compact<u64>,immunity_period:Compact<u16>,"
         "max_allowed_validators:Compact<u16>,min_allowed_weights:Compact<u16>,"
         "max_weights_limit:Compact<u16>,scaling_law_power:Compact<u16>,"
         "subnetwork_n:Compact<u16>,max_allowed_uids:Compact<u16>,"
         "blocks_since_last_step:Compact<u64>,tempo:Compact<u16>,"
         "network_modality:Compact<u16>,network_connect:Vec<[u16;2]>,"
         "emission_values:Compact<u64>,burn:Compact<u64>,owner:AccountId}"},
        {"pallet_subtensor::rpc_info::subnet_info::SubnetInfov2",
         "{netuid:Compact<u16>,rho:Compact<u16>,kappa:Compact<u16>,"
         "difficulty:Compact<u64>,immunity_period:Compact<u16>,"
         "max_allowed_validators:Compact<u16>,min_allowed_weights:Compact<u16>,"
         "max_weights_limit:Compact<u16>,scaling_law_power:Compact<u16>,"
         "subnetwork_n:Compact<u16>,max_allowed_uids:Compact<u16>,"
         "blocks_since_last_step:Compact<u64>,tempo:Compact<u16>,"
         "network_modality:Compact<u16>,network_connect:Vec<[u16;2]>,"
         "emission_value:Compact<u64>,burn:Compact<u64>,owner:AccountId,"
         "identity:Option<pallet_subtensor::pallet::SubnetIdentityV3>}"},
        {"pallet_subtensor::staking::lock::LockState",
         "{locked_mass:u64,conviction:u128,last_update:u64}"},
        {"pallet_subtensor::subnets::leasing::SubnetLease",
         "{beneficiary:AccountId,coldkey:AccountId,hotkey:AccountId,"
         "emissions_share:sp_arithmetic::per_things::Percent,"
         "end_block:Option<u32>,netuid:u16,cost:u64}"},
        {"pallet_subtensor::utils::rate_limiting::Hyperparameter",
         "enum{Unknown=0,ServingRateLimit=1,MaxDifficulty=2,AdjustmentAlpha=3,"
         "MaxWeightLimit=4,ImmunityPeriod=5,MinAllowedWeights=6,Kappa=7,Rho=8,"
         "ActivityCutoff=9,PowRegistrationAllowed=10,MinBurn=11,MaxBurn=12,"
         "BondsMovingAverage=13,BondsPenalty=14,CommitRevealEnabled=15,"
         "LiquidAlphaEnabled=16,AlphaValues=17,WeightCommitInterval=18,"
         "TransferEnabled=19,AlphaSigmoidSteepness=20,Yuma3Enabled=21,"
         "BondsResetEnabled=22,ImmuneNeuronLimit=23,RecycleOrBurn=24,"
         "MaxAllowedUids=25,BurnHalfLife=26,BurnIncreaseMult=27,"
         "SubnetEmissionEnabled=28,MinChildkeyTake=29,"
         "ActivityCutoffFactorMilli=30,TriggerEpoch=31}"},
        {"pallet_subtensor_proxy::Announcement", "{real:AccountId,call_hash:Hash,height:u32}"},
        {"pallet_subtensor_proxy::DepositKind", "enum{Proxies=0,Announcements=1}"},
        {"pallet_subtensor_proxy::ProxyDefinition",
         "{delegate:AccountId,proxy_type:subtensor_runtime_common::ProxyType,"
         "delay:u32}"},
        {"pallet_subtensor_swap::pallet::PositionId", "(u128)"},
        {"pallet_subtensor_swap::pallet::TickIndex", "(i32)"},
        {"pallet_subtensor_swap::pallet::balancer::Balancer",
         "{quote:sp_arithmetic::per_things::Perquintill}"},
        {"pallet_subtensor_swap_runtime_api::SimSwapResult",
         "{tao_amount:u64,alpha_amount:u64,tao_fee:u64,alpha_fee:u64,"
         "tao_slippage:u64,alpha_slippage:u64}"},
        {"pallet_subtensor_swap_runtime_api::SubnetPrice", "{netuid:u16,price:u64}"},
        {"pallet_transaction_payment::ChargeTransactionPayment", "(Compact<u64>)"},
        {"pallet_transaction_payment::Releases", "enum{V1Ancient=0,V2=1}"},
        {"pallet_transaction_payment::types::FeeDetails",
         "{inclusion_fee:Option<pallet_transaction_payment::types::InclusionFee>,"
         "tip:u64}"},
        {"pallet_transaction_payment::types::InclusionFee",
         "{base_fee:u64,len_fee:u64,adjusted_weight_fee:u64}"},
        {"pallet_transaction_payment::types::RuntimeDispatchInfo",
         "{weight:sp_weights::weight_v2::Weight,"
         "class:frame_support::dispatch::DispatchClass,partial_fee:u64}"},
        {"primitive_types::H160", "([u8;20])"},
        {"share_pool::SafeFloat", "{mantissa:u128,exponent:i64}"},
        {"sp_arithmetic::ArithmeticError", "enum{Underflow=0,Overflow=1,DivisionByZero=2}"},
        {"sp_arithmetic::fixed_point::FixedU128", "(u128)"},
        {"sp_arithmetic::per_things::Perbill", "(u32)"},
        {"sp_arithmetic::per_things::Percent", "(u8)"},
        {"sp_arithmetic::per_things::Perquintill", "(u64)"},
        {"sp_consensus_aura::sr25519::app_sr25519::Public", "([u8;32])"},
        {"sp_consensus_grandpa::Equivocation",
         "enum{Prevote=0({round_number:u64,"
         "identity:sp_consensus_grandpa::app::Public,"
         "first:(finality_grandpa::Prevote,sp_consensus_grandpa::app::Signature),"
         "second:(finality_grandpa::Prevote,"
         "sp_consensus_grandpa::app::Signature)}),Precommit=1({round_number:u64,"
         "identity:sp_consensus_grandpa::app::Public,"
         "first:(finality_grandpa::Precommit,"
         "sp_consensus_grandpa::app::Signature),"
         "second:(finality_grandpa::Precommit,"
         "sp_consensus_grandpa::app::Signature)})}"},
        {"sp_consensus_grandpa::EquivocationProof",
         "{set_id:u64,equivocation:sp_consensus_grandpa::Equivocation}"},
        {"sp_consensus_grandpa::app::Public", "([u8;32])"},
        {"sp_consensus_grandpa::app::Signature", "([u8;64])"},
        {"sp_consensus_slots::Slot", "(u64)"},
        {"sp_consensus_slots::SlotDuration", "(u64)"},
        {"sp_core::OpaqueMetadata", "(Vec<u8>)"},
        {"sp_core::Void", "enum{}"},
        {"sp_runtime::DispatchError",
         "enum{Other=0,CannotLookup=1,BadOrigin=2,"
         "Module=3(sp_runtime::ModuleError),ConsumerRemaining=4,NoProviders=5,"
         "TooManyConsumers=6,Token=7(sp_runtime::TokenError),"
         "Arithmetic=8(sp_arithmetic::ArithmeticError),"
         "Transactional=9(sp_runtime::TransactionalError),Exhausted=10,"
         "Corruption=11,Unavailable=12,RootNotAllowed=13,"
         "Trie=14(sp_runtime::proving_trie::TrieError)}"},
        {"sp_runtime::ExtrinsicInclusionMode", "enum{AllExtrinsics=0,OnlyInherents=1}"},
        {"sp_runtime::ModuleError", "{index:u8,error:[u8;4]}"},
        {"sp_runtime::MultiSignature",
         "enum{Ed25519=0([u8;64]),Sr25519=1([u8;64]),Ecdsa=2([u8;65])}"},
        {"sp_runtime::MultiSigner", "enum{Ed25519=0([u8;32]),Sr25519=1([u8;32]),Ecdsa=2([u8;33])}"},
        {"sp_runtime::OpaqueValue", "(Vec<u8>)"},
        {"sp_runtime::TokenError",
         "enum{FundsUnavailable=0,OnlyProvider=1,BelowMinimum=2,CannotCreate=3,"
         "UnknownAsset=4,Frozen=5,Unsupported=6,CannotCreateHold=7,"
         "NotExpendable=8,Blocked=9}"},
        {"sp_runtime::TransactionalError", "enum{LimitReached=0,NoLayer=1}"},
        {"sp_runtime::generic::block::Block",
         "{header:sp_runtime::generic::header::Header,extrinsics:Vec<Extrinsic>}"},
        {"sp_runtime::generic::digest::Digest",
         "{logs:Vec<sp_runtime::generic::digest::DigestItem>}"},
        {"sp_runtime::generic::digest::DigestItem",
         "enum{Other=0(Vec<u8>),Consensus=4([u8;4],Vec<u8>),Seal=5([u8;4],"
         "Vec<u8>),PreRuntime=6([u8;4],Vec<u8>),RuntimeEnvironmentUpdated=8}"},
        {"sp_runtime::generic::era::Era",
         "enum{Immortal=0,Mortal1=1(u8),Mortal2=2(u8),Mortal3=3(u8),"
         "Mortal4=4(u8),Mortal5=5(u8),Mortal6=6(u8),Mortal7=7(u8),Mortal8=8(u8),"
         "Mortal9=9(u8),Mortal10=10(u8),Mortal11=11(u8),Mortal12=12(u8),"
         "Mortal13=13(u8),Mortal14=14(u8),Mortal15=15(u8),Mortal16=16(u8),"
         "Mortal17=17(u8),Mortal18=18(u8),Mortal19=19(u8),Mortal20=20(u8),"
         "Mortal21=21(u8),Mortal22=22(u8),Mortal23=23(u8),Mortal24=24(u8),"
         "Mortal25=25(u8),Mortal26=26(u8),Mortal27=27(u8),Mortal28=28(u8),"
         "Mortal29=29(u8),Mortal30=30(u8),Mortal31=31(u8),Mortal32=32(u8),"
         "Mortal33=33(u8),Mortal34=34(u8),Mortal35=35(u8),Mortal36=36(u8),"
         "Mortal37=37(u8),Mortal38=38(u8),Mortal39=39(u8),Mortal40=40(u8),"
         "Mortal41=41(u8),Mortal42=42(u8),Mortal43=43(u8),Mortal44=44(u8),"
         "Mortal45=45(u8),Mortal46=46(u8),Mortal47=47(u8),Mortal48=48(u8),"
         "Mortal49=49(u8),Mortal50=50(u8),Mortal51=51(u8),Mortal52=52(u8),"
         "Mortal53=53(u8),Mortal54=54(u8),Mortal55=55(u8),Mortal56=56(u8),"
         "Mortal57=57(u8),Mortal58=58(u8),Mortal59=59(u8),Mortal60=60(u8),"
         "Mortal61=61(u8),Mortal62=62(u8),Mortal63=63(u8),Mortal64=64(u8),"
         "Mortal65=65(u8),Mortal66=66(u8),Mortal67=67(u8),Mortal68=68(u8),"
         "Mortal69=69(u8),Mortal70=70(u8),Mortal71=71(u8),Mortal72=72(u8),"
         "Mortal73=73(u8),Mortal74=74(u8),Mortal75=75(u8),Mortal76=76(u8),"
         "Mortal77=77(u8),Mortal78=78(u8),Mortal79=79(u8),Mortal80=80(u8),"
         "Mortal81=81(u8),Mortal82=82(u8),Mortal83=83(u8),Mortal84=84(u8),"
         "Mortal85=85(u8),Mortal86=86(u8),Mortal87=87(u8),Mortal88=88(u8),"
         "Mortal89=89(u8),Mortal90=90(u8),Mortal91=91(u8),Mortal92=92(u8),"
         "Mortal93=93(u8),Mortal94=94(u8),Mortal95=95(u8),Mortal96=96(u8),"
         "Mortal97=97(u8),Mortal98=98(u8),Mortal99=99(u8),Mortal100=100(u8),"
         "Mortal101=101(u8),Mortal102=102(u8),Mortal103=103(u8),"
         "Mortal104=104(u8),Mortal105=105(u8),Mortal106=106(u8),"
         "Mortal107=107(u8),Mortal108=108(u8),Mortal109=109(u8),"
         "Mortal110=110(u8),Mortal111=111(u8),Mortal112=112(u8),"
         "Mortal113=113(u8),Mortal114=114(u8),Mortal115=115(u8),"
         "Mortal116=116(u8),Mortal117=117(u8),Mortal118=118(u8),"
         "Mortal119=119(u8),Mortal120=120(u8),Mortal121=121(u8),"
         "Mortal122=122(u8),Mortal123=123(u8),Mortal124=124(u8),"
         "Mortal125=125(u8),Mortal126=126(u8),Mortal127=127(u8),"
         "Mortal128=128(u8),Mortal129=129(u8),Mortal130=130(u8),"
         "Mortal131=131(u8),Mortal132=132(u8),Mortal133=133(u8),"
         "Mortal134=134(u8),Mortal135=135(u8),Mortal136=136(u8),"
         "Mortal137=137(u8),Mortal138=138(u8),Mortal139=139(u8),"
         "Mortal140=140(u8),Mortal141=141(u8),Mortal142=142(u8),"
         "Mortal143=143(u8),Mortal144=144(u8),Mortal145=145(u8),"
         "Mortal146=146(u8),Mortal147=147(u8),Mortal148=148(u8),"
         "Mortal149=149(u8),Mortal150=150(u8),Mortal151=151(u8),"
         "Mortal152=152(u8),Mortal153=153(u8),Mortal154=154(u8),"
         "Mortal155=155(u8),Mortal156=156(u8),Mortal157=157(u8),"
         "Mortal158=158(u8),Mortal159=159(u8),Mortal160=160(u8),"
         "Mortal161=161(u8),Mortal162=162(u8),Mortal163=163(u8),"
         "Mortal164=164(u8),Mortal165=165(u8),Mortal166=166(u8),"
         "Mortal167=167(u8),Mortal168=168(u8),Mortal169=169(u8),"
         "Mortal170=170(u8),Mortal171=171(u8),Mortal172=172(u8),"
         "Mortal173=173(u8),Mortal174=174(u8),Mortal175=175(u8),"
         "Mortal176=176(u8),Mortal177=177(u8),Mortal178=178(u8),"
         "Mortal179=179(u8),Mortal180=180(u8),Mortal181=181(u8),"
         "Mortal182=182(u8),Mortal183=183(u8),Mortal184=184(u8),"
         "Mortal185=185(u8),Mortal186=186(u8),Mortal187=187(u8),"
         "Mortal188=188(u8),Mortal189=189(u8),Mortal190=190(u8),"
         "Mortal191=191(u8),Mortal192=192(u8),Mortal193=193(u8),"
         "Mortal194=194(u8),Mortal195=195(u8),Mortal196=196(u8),"
         "Mortal197=197(u8),Mortal198=198(u8),Mortal199=199(u8),"
         "Mortal200=200(u8),Mortal201=201(u8),Mortal202=202(u8),"
         "Mortal203=203(u8),Mortal204=204(u8),Mortal205=205(u8),"
         "Mortal206=206(u8),Mortal207=207(u8),Mortal208=208(u8),"
         "Mortal209=209(u8),Mortal210=210(u8),Mortal211=211(u8),"
         "Mortal212=212(u8),Mortal213=213(u8),Mortal214=214(u8),"
         "Mortal215=215(u8),Mortal216=216(u8),Mortal217=217(u8),"
         "Mortal218=218(u8),Mortal219=219(u8),Mortal220=220(u8),"
         "Mortal221=221(u8),Mortal222=222(u8),Mortal223=223(u8),"
         "Mortal224=224(u8),Mortal225=225(u8),Mortal226=226(u8),"
         "Mortal227=227(u8),Mortal228=228(u8),Mortal229=229(u8),"
         "Mortal230=230(u8),Mortal231=231(u8),Mortal232=232(u8),"
         "Mortal233=233(u8),Mortal234=234(u8),Mortal235=235(u8),"
         "Mortal236=236(u8),Mortal237=237(u8),Mortal238=238(u8),"
         "Mortal239=239(u8),Mortal240=240(u8),Mortal241=241(u8),"
         "Mortal242=242(u8),Mortal243=243(u8),Mortal244=244(u8),"
         "Mortal245=245(u8),Mortal246=246(u8),Mortal247=247(u8),"
         "Mortal248=248(u8),Mortal249=249(u8),Mortal250=250(u8),"
         "Mortal251=251(u8),Mortal252=252(u8),Mortal253=253(u8),"
         "Mortal254=254(u8),Mortal255=255(u8)}"},
        {"sp_runtime::generic::header::Header",
         "{parent_hash:Hash,number:Compact<u32>,state_root:Hash,"
         "extrinsics_root:Hash,digest:sp_runtime::generic::digest::Digest}"},
        {"sp_runtime::multiaddress::MultiAddress",
         "enum{Id=0(AccountId),Index=1(Compact<()>),Raw=2(Vec<u8>),"
         "Address32=3([u8;32]),Address20=4([u8;20])}"},
        {"sp_runtime::proving_trie::TrieError",
         "enum{InvalidStateRoot=0,IncompleteDatabase=1,ValueAtIncompleteKey=2,"
         "DecoderError=3,InvalidHash=4,DuplicateKey=5,ExtraneousNode=6,"
         "ExtraneousValue=7,ExtraneousHashReference=8,InvalidChildReference=9,"
         "ValueMismatch=10,IncompleteProof=11,RootMismatch=12,DecodeError=13}"},
        {"sp_runtime::transaction_validity::InvalidTransaction",
         "enum{Call=0,Payment=1,Future=2,Stale=3,BadProof=4,AncientBirthBlock=5,"
         "ExhaustsResources=6,Custom=7(u8),BadMandatory=8,MandatoryValidation=9,"
         "BadSigner=10,IndeterminateImplicit=11,UnknownOrigin=12}"},
        {"sp_runtime::transaction_validity::TransactionSource",
         "enum{InBlock=0,Local=1,External=2}"},
        {"sp_runtime::transaction_validity::TransactionValidityError",
         "enum{Invalid=0(sp_runtime::transaction_validity::InvalidTransaction),"
         "Unknown=1(sp_runtime::transaction_validity::UnknownTransaction)}"},
        {"sp_runtime::transaction_validity::UnknownTransaction",
         "enum{CannotLookup=0,NoUnsignedValidator=1,Custom=2(u8)}"},
        {"sp_runtime::transaction_validity::ValidTransaction",
         "{priority:u64,requires:Vec<Vec<u8>>,provides:Vec<Vec<u8>>,"
         "longevity:u64,propagate:bool}"},
        {"sp_version::RuntimeVersion",
         "{spec_name:Str,impl_name:Str,authoring_version:u32,spec_version:u32,"
         "impl_version:u32,apis:Vec<([u8;8],u32)>,transaction_version:u32,"
         "system_version:u8}"},
        {"sp_weights::RuntimeDbWeight", "{read:u64,write:u64}"},
        {"sp_weights::weight_v2::Weight", "{ref_time:Compact<u64>,proof_size:Compact<u64>}"},
        {"stp_shield::shielded_tx::ShieldedTransaction",
         "{key_hash:[u8;16],kem_ct:Vec<u8>,aead_ct:Vec<u8>,nonce:[u8;24]}"},
        {"substrate_fixed::FixedI64", "{bits:i64}"},
        {"subtensor_runtime_common::CallCondition",
         "enum{ParamLessThan=0{param_name:Vec<u8>,limit:u128},"
         "NestedCallMustBe=1{pallet_name:Vec<u8>,call_name:Vec<u8>}}"},
        {"subtensor_runtime_common::CallInfo",
         "{pallet_name:Vec<u8>,pallet_index:u8,call_name:Option<Vec<u8>>,"
         "call_index:Option<u8>,"
         "condition:Option<subtensor_runtime_common::CallCondition>}"},
        {"subtensor_runtime_common::FilterMode", "enum{AllowAll=0,DenyAll=1,Allow=2,Deny=3}"},
        {"subtensor_runtime_common::ProxyFilterInfo",
         "{proxy_type:u8,name:Vec<u8>,deprecated:bool,"
         "filter_mode:subtensor_runtime_common::FilterMode,"
         "calls:Vec<subtensor_runtime_common::CallInfo>,"
         "exceptions:Vec<subtensor_runtime_common::CallInfo>}"},
        {"subtensor_runtime_common::ProxyType",
         "enum{Any=0,Owner=1,NonCritical=2,NonTransfer=3,Senate=4,NonFungible=5,"
         "Triumvirate=6,Governance=7,Staking=8,Registration=9,Transfer=10,"
         "SmallTransfer=11,RootWeights=12,ChildKeys=13,SudoUncheckedSetCode=14,"
         "SwapHotkey=15,SubnetLeaseBeneficiary=16,RootClaim=17}"},
        {"subtensor_runtime_common::ProxyTypeInfo", "{name:Vec<u8>,index:u8,deprecated:bool}"},
    };
    return kTypes;
}

} // namespace soma::runtime::metadata
