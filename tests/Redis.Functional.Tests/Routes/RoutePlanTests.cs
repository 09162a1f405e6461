using Redis.Functional.Protocol;
using Redis.Functional.Server;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Routes;

/// <summary>Where a batch goes when several nodes have the data, or why it goes nowhere.</summary>
public class RoutePlanTests
{
    static readonly RedisEnvironment Environment = new() { Random = static () => 0 };

    [Fact]
    public void A_command_goes_to_the_owner_of_the_slot_of_its_keys()
    {
        Assert.Equal(KeySlot.Of("k"), SlotOf(Get("k")));
        Assert.Equal(KeySlot.Of("a"), SlotOf(MGet("{a}1", "{a}2")));
        Assert.Equal(KeySlot.Of("a"), SlotOf(SInter("{a}1", "{a}2")));
        Assert.Equal(KeySlot.Of("l"), SlotOf(BLPop("l", TimeSpan.FromSeconds(1)).Patient()));
        Assert.Equal(KeySlot.Of("k"), SlotOf(RedisScript.Create("return 1").Call("k")));
        Assert.Equal(KeySlot.Of("k"), SlotOf(Set("k", "v").FireAndForget()));
    }

    [Fact]
    public void A_message_to_a_shard_channel_goes_to_the_owner_of_its_slot_and_any_other_to_any_primary()
    {
        Assert.Equal(KeySlot.Of("news"), SlotOf(SPublish("news", "m")));
        Assert.Equal((RouteKind.AnyPrimary, KeySlot.Of("news")), (PlanOf(Publish("news", "m")).Kind, PlanOf(Publish("news", "m")).Slot));
    }

    [Fact]
    public void The_number_of_a_slot_decides_as_a_key_does()
    {
        Assert.Equal(77, SlotOf(ClusterCountKeysInSlot(77)));
        Assert.Equal(16_383, SlotOf(ClusterGetKeysInSlot(16_383, 10)));
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Raw("CLUSTER", "COUNTKEYSINSLOT", "16384")).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Raw("CLUSTER", "COUNTKEYSINSLOT", "7x")).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Raw("CLUSTER", "COUNTKEYSINSLOT")).Kind);
    }

    [Fact]
    public void What_has_no_key_goes_to_any_primary()
    {
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Ping()).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Time()).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Info()).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(RandomKey()).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(LatencyDoctor()).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(Ping().Zip(Time())).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(RedisProgram.Multi(Ping().Zip(Time()))).Kind);
        Assert.Equal(RouteKind.AnyPrimary, PlanOf(RedisScript.Create("return 1").Call()).Kind);
    }

    [Fact]
    public void Commands_that_can_be_split_by_slot_are()
    {
        Assert.Equal(RouteKind.Parted, PlanOf(MGet("a", "b")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(MSet(("a", "1"), ("b", "2"))).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Del("a", "b")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Unlink("a", "b")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Exists("a", "b")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Touch("a", "b")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Del("a", "b").FireAndForget()).Kind);
    }

    [Fact]
    public void A_request_with_half_a_pair_is_not_split() =>
        Assert.IsType<RedisError.Client.CrossSlot>(PlanOf(Raw("MSET", "a", "1", "b")).Error);

    [Fact]
    public void Commands_for_all_nodes_or_primaries_are_sent_to_them()
    {
        Assert.Equal(RouteKind.Parted, PlanOf(DbSize()).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(Raw("KEYS", "*")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(FlushAll()).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(SlowLogLen()).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(ScriptExists("ab")).Kind);
        Assert.Equal(RouteKind.Parted, PlanOf(DbSize().Zip(Get("k"))).Kind);
    }

    [Fact]
    public void A_pipeline_of_one_slot_goes_to_its_owner_with_what_has_no_key()
    {
        Assert.Equal(KeySlot.Of("a"), SlotOf(Get("{a}1").Zip(Ping()).Zip(Set("{a}2", "v"))));
        Assert.Equal(RouteKind.Parted, PlanOf(Get("a").Zip(Get("b"))).Kind);
    }

    [Fact]
    public void A_transaction_goes_to_the_owner_of_its_slot_with_what_has_no_key() =>
        Assert.Equal(KeySlot.Of("a"), SlotOf(RedisProgram.Multi(Ping().Zip(Incr("{a}1")).Zip(Incr("{a}2")))));

    [Fact]
    public void A_transaction_with_keys_of_two_slots_is_refused()
    {
        var error = Refusal<RedisError.Client.CrossSlot>(ExchangeOf(RedisProgram.Multi(Incr("{a}1").Zip(Ping()).Zip(Incr("b")))));
        Assert.Equal("The keys of a transaction must be in one slot. Keys with the same hash tag, such as {user1}:name and {user1}:mail, are in one slot.", error.Message);
        Assert.Equal((2, "INCR"), (error.Context.Index, error.Context.Command));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(RedisProgram.Multi(MGet("a", "b"))));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(RedisProgram.Multi(SInter("a", "b"))));
    }

    [Fact]
    public void A_transaction_with_a_command_for_several_nodes_is_refused()
    {
        var error = Refusal<RedisError.Client.Unsupported>(ExchangeOf(RedisProgram.Multi(Incr("a").Zip(DbSize()))));
        Assert.Equal("DBSIZE is sent to several nodes, but a transaction to one. Run it outside the transaction.", error.Message);
        Assert.Equal((1, "DBSIZE"), (error.Context.Index, error.Context.Command));
    }

    [Fact]
    public void Other_commands_with_keys_of_several_slots_are_refused()
    {
        var error = Refusal<RedisError.Client.CrossSlot>(ExchangeOf(SInter("a", "b")));
        Assert.Equal("The keys of SINTER must be in one slot. Keys with the same hash tag, such as {user1}:name and {user1}:mail, are in one slot.", error.Message);
        Assert.Equal((null, "SINTER"), (error.Context.Index, error.Context.Command));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(MSetNx(("a", "1"), ("b", "2"))));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(MSetEx([("a", "1"), ("b", "2")])));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(Rename("a", "b")));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(BLPop(["a", "b"], TimeSpan.FromSeconds(1)).Patient()));
        Refusal<RedisError.Client.CrossSlot>(ExchangeOf(RedisScript.Create("return 1").Call(["a", "b"])));
        Assert.Equal(1, Refusal<RedisError.Client.CrossSlot>(ExchangeOf(Get("c").Zip(SInter("a", "b")))).Context.Index);
    }

    [Fact]
    public void A_command_about_earlier_writes_is_refused_but_on_the_lease_that_wrote()
    {
        var error = Refusal<RedisError.Client.Unsupported>(ExchangeOf(Wait(1, TimeSpan.FromSeconds(1)).Patient()));
        Assert.Equal("WAIT concerns the writes of its own connection. Run it on the lease that wrote.", error.Message);
        Refusal<RedisError.Client.Unsupported>(ExchangeOf(WaitAof(true, 1, TimeSpan.FromSeconds(1)).Patient()));
        var wait = ExchangeOf(Wait(1, TimeSpan.FromSeconds(1)).Patient());
        Assert.Equal(RouteKind.AnyPrimary, RoutePlan.OnLease(wait).Kind);
        Assert.IsType<RedisError.Client.Unsupported>(RoutePlan.OnLease(wait, isPinned: false).Error);
    }

    [Fact]
    public void Fields_of_an_import_are_one_connections_so_that_they_are_refused_but_on_a_lease()
    {
        var import = HImportPrepare(["f"]).Zip(HImportSet("{k}1", ["v"], 1)).Zip(HImportSet("{k}2", ["v"], 1)).Zip(HImportDiscard());
        var error = Refusal<RedisError.Client.Unsupported>(ExchangeOf(import));
        Assert.Equal("HIMPORT PREPARE changes the state of its connection. Run it on a lease.", error.Message);
        Assert.Equal(KeySlot.Of("k"), RoutePlan.OnLease(ExchangeOf(import), isPinned: false).Slot);
        Assert.IsType<RedisError.Client.CrossSlot>(RoutePlan.OnLease(ExchangeOf(import.Zip(HImportSet("other", ["v"], 1)))).Error);
    }

    [Fact]
    public void A_cursor_of_one_node_is_refused()
    {
        var error = Refusal<RedisError.Client.Unsupported>(ExchangeOf(Scan()));
        Assert.Equal("A cursor of SCAN is valid only on the node that returned it. Use ScanKeys, or run SCAN on one of the nodes.", error.Message);
        Assert.Equal("HOTKEYS GET concerns one node. Run it on one of the nodes.", Refusal<RedisError.Client.Unsupported>(ExchangeOf(Raw("HOTKEYS GET"))).Message);
        Assert.Equal(1, Refusal<RedisError.Client.Unsupported>(ExchangeOf(Get("a").Zip(Scan()))).Context.Index);
        Refusal<RedisError.Client.Unsupported>(ExchangeOf(RedisProgram.Multi(Scan())));
        Assert.Equal(RouteKind.AnyPrimary, RoutePlan.OnLease(ExchangeOf(Scan())).Kind);
        Assert.Equal(RouteKind.OneSlot, PlanOf(SScan("k")).Kind);
    }

    [Fact]
    public void What_changes_the_state_of_a_connection_is_refused_but_on_a_lease()
    {
        var error = Refusal<RedisError.Client.Unsupported>(ExchangeOf(WatchSpec.Watch.OfKeys(["k"])));
        Assert.Equal("WATCH changes the state of its connection. Run it on a lease.", error.Message);
        Assert.Equal(KeySlot.Of("k"), RoutePlan.OnLease(ExchangeOf(WatchSpec.Watch.OfKeys(["k"]))).Slot);
        Assert.IsType<RedisError.Client.CrossSlot>(RoutePlan.OnLease(ExchangeOf(WatchSpec.Watch.OfKeys(["a", "b"]))).Error);
        Assert.Equal(RouteKind.AnyPrimary, RoutePlan.OnLease(ExchangeOf(WatchSpec.Unwatch.Of().FireAndForget())).Kind);
    }

    [Fact]
    public void On_a_lease_nothing_is_split_or_sent_to_several_nodes()
    {
        Assert.Equal(KeySlot.Of("k"), RoutePlan.OnLease(ExchangeOf(Get("k"))).Slot);
        Assert.Equal(KeySlot.Of("k"), RoutePlan.OnLease(ExchangeOf(Get("k").Zip(DbSize())), isPinned: false).Slot);
        Assert.Equal(RouteKind.AnyPrimary, RoutePlan.OnLease(ExchangeOf(DbSize()), isPinned: false).Kind);
        Assert.Equal(RouteKind.AnyPrimary, RoutePlan.OnLease(ExchangeOf(Time())).Kind);
        var error = Assert.IsType<RedisError.Client.CrossSlot>(RoutePlan.OnLease(ExchangeOf(Get("a").Zip(MGet("a", "b")))).Error);
        Assert.Equal((1, Delivery.NotSent), (error.Context.Index, error.Delivery));
        Assert.StartsWith("The keys of a batch on a lease must be in one slot.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_about_a_script_goes_where_the_script_was_called()
    {
        Assert.Equal(5, SlotOf(new ScriptQuestion("ab", 5)));
        Refusal<RedisError.Client.Unsupported>(ExchangeOf(new ScriptQuestion("ab", RouteFacts.NoSlot)));
    }

    [Fact]
    public void Finding_the_plan_allocates_nothing_unless_it_is_a_refusal()
    {
        Exchange[] exchanges = [ExchangeOf(Get("k")), ExchangeOf(MGet("a", "b")), ExchangeOf(Time()), ExchangeOf(Get("{a}1").Zip(Set("{a}2", "v"))), ExchangeOf(RedisProgram.Multi(Incr("a")))];
        foreach (var exchange in exchanges) _ = RoutePlan.Of(exchange).Kind;

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var exchange in exchanges)
        {
            _ = RoutePlan.Of(exchange).Kind;
            _ = RoutePlan.OnLease(exchange).Slot;
        }

        // The refusal of the second on a lease.
        var refused = GC.GetAllocatedBytesForCurrentThread();
        _ = RoutePlan.OnLease(exchanges[1]).Error;
        var one = GC.GetAllocatedBytesForCurrentThread() - refused;
        Assert.Equal(one, refused - before);
    }

    static RoutePlan PlanOf<A>(RedisProgram<A> program) => RoutePlan.Of(ExchangeOf(program));

    static Exchange ExchangeOf<A>(RedisProgram<A> program) => program.NewExchange(Environment)!;

    static int SlotOf<A>(RedisProgram<A> program)
    {
        var plan = PlanOf(program);
        Assert.Equal(RouteKind.OneSlot, plan.Kind);
        return plan.Slot;
    }

    static E Refusal<E>(Exchange exchange) where E : RedisError
    {
        var plan = RoutePlan.Of(exchange);
        Assert.Equal(RouteKind.Refused, plan.Kind);
        Assert.Equal(Delivery.NotSent, plan.Error!.Delivery);
        return Assert.IsType<E>(plan.Error);
    }
}
