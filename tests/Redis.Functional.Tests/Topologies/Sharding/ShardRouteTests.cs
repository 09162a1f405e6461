using LanguageExt;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Topologies.Sharding;

/// <summary>Where batches go when their keys are at independent servers, and where every command of the servers' lists goes, which the test prints.</summary>
public sealed class ShardRouteTests(ITestOutputHelper output)
{
    private static readonly RedisEnvironment Environment = new() { Random = static () => 0 };

    private static ShardRoute Of<A>(RedisProgram<A> program) => Of(program.NewExchange(Environment)!);

    private static ShardRoute Of(Exchange exchange) => ShardRoute.Of(exchange, RoutePlan.Of(exchange));

    private static LeaseRoute OnLease<A>(RedisProgram<A> program, bool isPinned) => ShardRoute.OnLease(program.NewExchange(Environment)!, isPinned);

    private static int Slot(string key) => KeySlot.Of(key);

    [Fact]
    public void Every_command_goes_as_in_a_cluster_but_where_any_node_would_do()
    {
        var rows = (from name in ServerAccount.Every.SelectMany(static server => server.Commands.Keys).Distinct().Order(StringComparer.Ordinal)
                    from request in RequestsOf(name)
                    let exchange = new PlainCommand(request).NewExchange(Environment)
                    let plan = RoutePlan.Of(exchange)
                    select (Name: name, Plan: plan, Route: ShardRoute.Of(exchange, plan), HasKey: KeysOf.Request(request).Any(), request.Spec.Routing)).ToArray();
        foreach (var row in rows.Select(static row => $"{row.Name}: {row.Route.Kind}").Distinct()) output.WriteLine(row);

        Assert.InRange(rows.Length, 400, 2_000);
        Offenders.None("it goes to one of the servers", rows.Where(static row => row.Route.Kind == RouteKind.AnyPrimary).Select(static row => row.Name));
        Offenders.None("it has keys, and goes elsewhere than in a cluster", rows.Where(static row => row.HasKey && (row.Route.Kind != row.Plan.Kind || (row.Plan.Kind == RouteKind.OneSlot && row.Route.Slot != row.Plan.Slot))).Select(static row => row.Name));
        Offenders.None(
            "it has no key, and is sent to a shard",
            rows.Where(static row => !row.HasKey && row.Route.Kind == RouteKind.OneSlot && row.Routing.Request != RequestPolicy.ByChannel).Select(static row => row.Name));
        Offenders.None("what is refused was not sent and says what to do", rows.Where(static row => row.Route.Kind == RouteKind.Refused && row.Route.Error is not RedisError.Client { Delivery: Delivery.NotSent }).Select(static row => row.Name));
        Offenders.None(
            "it is for all servers in a cluster, and not here",
            rows.Where(static row => row.Plan.Kind == RouteKind.Parted && row.Route.Kind != RouteKind.Parted).Select(static row => row.Name));
        Assert.Contains(rows, static row => row.Name == "INFO" && row.Route.Error is RedisError.Client.Unsupported error && error.Message.Contains("OnPrimaries", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_keys_of_one_slot_goes_to_its_shard()
    {
        Assert.Equal(new(RouteKind.OneSlot, Slot("a")), Of(Get("a")));
        Assert.Equal(new(RouteKind.OneSlot, Slot("t")), Of((Get("{t}a"), Get("{t}b")).Zip()));
        Assert.Equal(RouteKind.Parted, Of((Get("a"), Get("b")).Zip()).Kind);
        Assert.Equal(RouteKind.Parted, Of(MGet<string>(["a", "b"])).Kind);
        Assert.IsType<RedisError.Client.CrossSlot>(Of(Rename("a", "b")).Error);
    }

    [Fact]
    public void A_message_goes_by_its_channel()
    {
        Assert.Equal(new(RouteKind.OneSlot, Slot("c")), Of(Publish("c", "m")));
        Assert.Equal(new(RouteKind.OneSlot, Slot("t")), Of((Publish("{t}c", "m"), Get("{t}k")).Zip()));
        Assert.Equal(RouteKind.Parted, Of((Publish("c", "m"), Get("k")).Zip()).Kind);
        Assert.Equal(new(RouteKind.OneSlot, Slot("t")), Of(RedisProgram.Multi((Publish("{t}c", "m"), Get("{t}k")).Zip())));
        Assert.IsType<RedisError.Client.CrossSlot>(Of(RedisProgram.Multi((Publish("c", "m"), Get("k")).Zip())).Error);
    }

    [Fact]
    public void What_has_no_key_goes_along_only_where_all_goes_to_one_shard()
    {
        Assert.Contains("OnPrimaries", Assert.IsType<RedisError.Client.Unsupported>(Of(Time()).Error).Message, StringComparison.Ordinal);
        Assert.Equal(1, Of((Get("a"), Time()).Zip()).Error!.Context.Index);
        Assert.Equal(new(RouteKind.OneSlot, Slot("a")), Of(RedisProgram.Multi((Get("a"), Time()).Zip())));
        Assert.IsType<RedisError.Client.Unsupported>(Of(RedisProgram.Multi((Time(), Time()).Zip())).Error);
        Assert.IsType<RedisError.Client.Unsupported>(Of(ClusterCountKeysInSlot(1)).Error);
        Assert.IsType<RedisError.Client.Unsupported>(Of((Get("a"), ClusterCountKeysInSlot(Slot("a"))).Zip()).Error);
        Assert.IsType<RedisError.Client.Unsupported>(Of((DbSize(), Time()).Zip()).Error);
        Assert.Equal(RouteKind.Parted, Of((DbSize(), Get("a")).Zip()).Kind);
    }

    [Fact]
    public void On_a_lease_it_goes_to_the_shard_that_the_lease_has()
    {
        Assert.Equal(new(Slot("a")), OnLease(Get("a"), isPinned: false));
        Assert.Equal(new(RouteFacts.NoSlot), OnLease(Time(), isPinned: true));
        Assert.Equal(new(RouteFacts.NoSlot), OnLease(DbSize(), isPinned: true));
        Assert.Equal(new(Slot("a")), OnLease((Get("a"), Time()).Zip(), isPinned: true));
        Assert.Equal(new(Slot("c")), OnLease(Publish("c", "m"), isPinned: true));
        Assert.Equal(new(RouteFacts.NoSlot), OnLease(RedisProgram.Multi((Time(), DbSize()).Zip()), isPinned: true));
        Assert.Equal(new(Slot("a")), OnLease(RedisProgram.Multi((Get("a"), Time()).Zip()), isPinned: false));
        Assert.IsType<RedisError.Client.Unsupported>(OnLease(RedisProgram.Multi((Time(), DbSize()).Zip()), isPinned: false).Error);
        Assert.IsType<RedisError.Client.Unsupported>(OnLease(Time(), isPinned: false).Error);
        Assert.IsType<RedisError.Client.Unsupported>(OnLease(DbSize(), isPinned: false).Error);
        Assert.IsType<RedisError.Client.CrossSlot>(OnLease((Get("a"), Get("b")).Zip(), isPinned: true).Error);
        Assert.IsType<RedisError.Client.CrossSlot>(OnLease((Publish("c", "m"), Get("k")).Zip(), isPinned: true).Error);
    }

    [Fact]
    public void To_find_the_shard_of_a_key_or_a_channel_allocates_nothing()
    {
        Exchange[] batches = [Get("a").NewExchange(Environment)!, Publish("c", "m").NewExchange(Environment)!];
        foreach (var batch in batches) Of(batch);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            foreach (var batch in batches) Of(batch);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // The requests of the catalogue, or one without arguments of a command that it lacks and Raw sends.
    private static IEnumerable<IRequest> RequestsOf(string name)
    {
        var samples = Groups.Samples.Where(sample => sample.Request.Spec.Name == name && sample.Request.Fault() is null).Select(static sample => sample.Request).ToArray();
        if (samples.Length > 0) return samples;
        var raw = Raw(name).Request;
        return raw.Fault() is null ? [raw] : [];
    }
}
