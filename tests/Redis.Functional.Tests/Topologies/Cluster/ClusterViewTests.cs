using Redis.Functional.Server;
using Xunit;
using static LanguageExt.Prelude;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Which view of a cluster a client goes by.</summary>
public sealed class ClusterViewTests
{
    private static readonly RedisEndpoint Asked = new RedisEndpoint.Tcp("asked", 7000);

    private static RespValue Node(string host, int port, string id, params string[] metadata) =>
        RespValue.OfArray([host == "nil" ? new RespValue.Null() : RespValue.OfBulk(host), RespValue.OfInteger(port), RespValue.OfBulk(id), RespValue.OfArray([.. metadata.Select(static word => RespValue.OfBulk(word))])]);

    private static ClusterSlotOwners Owners(int first, int last, params RespValue[] nodes) =>
        ClusterSlotOwners.Read(RespValue.OfArray([RespValue.OfInteger(first), RespValue.OfInteger(last), .. nodes]))!;

    private static ClusterAnswer Says(long epoch, bool isOk, params ClusterSlotOwners[] owners) => Says(epoch, isOk, NodeAddress.Announced, owners);

    private static ClusterAnswer Says(long epoch, bool isOk, NodeAddress address, params ClusterSlotOwners[] owners) => ClusterAnswer.Of(
        Asked, ClusterState.Parse($"cluster_state:{(isOk ? "ok" : "fail")}\r\ncluster_known_nodes:6\r\ncluster_current_epoch:{epoch}\r\n"), toSeq(owners), [], address);

    private static RedisEndpoint At(string host, int port) => new RedisEndpoint.Tcp(host, port);

    private static ClusterMember? Find(SlotMap map, string host, int port) => map.Members.FirstOrDefault(member => member.IsAt(host, port));

    private static RedisEndpoint? OwnerOf(SlotMap map, int slot) => map.PrimaryOf(slot)?.Endpoint;

    [Fact]
    public void A_shard_has_all_ranges_of_its_primary()
    {
        var map = Says(7, true, Owners(0, 99, Node("a", 1, "A"), Node("b", 2, "B")), Owners(200, 16383, Node("a", 1, "A"), Node("c", 3, "C")), Owners(100, 199, Node("d", 4, "D"))).Map;

        Assert.Equal(7, map.Epoch);
        Assert.Equal(2, map.Shards.Length);
        Assert.Equal(KeySlot.Count, map.Owned);
        Assert.Equal((At("a", 1), At("d", 4), At("a", 1)), (OwnerOf(map, 99), OwnerOf(map, 150), OwnerOf(map, 16383)));
        Assert.Equal([At("b", 2), At("c", 3)], map.Shards[0].Replicas.Select(static replica => replica.Endpoint));
    }

    [Fact]
    public void A_node_without_a_host_is_the_one_that_was_asked_and_one_that_cannot_be_named_is_left_out()
    {
        var map = Says(1, true, Owners(0, 9, Node("", 0, "A")), Owners(10, 19, Node("nil", 7001, "B")), Owners(20, 29, Node("?", 7002, "C")), Owners(30, 39, Node("e", 5, "E"), Node("?", 6, "F"))).Map;

        Assert.Equal((Asked, At("asked", 7001), null, At("e", 5)), (OwnerOf(map, 0), OwnerOf(map, 10), OwnerOf(map, 20), OwnerOf(map, 30)));
        Assert.Empty(map.Shards[2].Replicas);
        Assert.Null(OwnerOf(map, 16383));
    }

    [Fact]
    public void A_node_that_prefers_names_and_has_none_is_dialled_by_its_address()
    {
        ClusterSlotOwners[] owners = [Owners(0, 9, Node("?", 7001, "A", "ip", "10.0.0.1"), Node("?", 7002, "B", "ip", "10.0.0.2")), Owners(10, 19, Node("c.example", 7003, "C", "ip", "10.0.0.3"))];

        Assert.Equal((At("10.0.0.1", 7001), At("c.example", 7003)), (OwnerOf(Says(1, true, owners).Map, 0), OwnerOf(Says(1, true, owners).Map, 10)));
        Assert.Equal((At("10.0.0.1", 7001), At("10.0.0.3", 7003)), (OwnerOf(Says(1, true, NodeAddress.Ip, owners).Map, 0), OwnerOf(Says(1, true, NodeAddress.Ip, owners).Map, 10)));
        var named = Says(1, true, NodeAddress.HostName, owners);
        Assert.Equal((null, At("c.example", 7003)), (OwnerOf(named.Map, 0), OwnerOf(named.Map, 10)));
        Assert.Contains("cluster-announce-hostname", named.Refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ip", "10.0.0.9")]
    [InlineData("hostname", "nine.example")]
    [InlineData("unknown-endpoint", "asked")]
    public void A_node_without_slots_is_dialled_as_those_with_slots_are(string form, string host)
    {
        var preferred = form switch
        {
            "ip" => Node("10.0.0.1", 7001, "A", "hostname", "one.example"),
            "hostname" => Node("one.example", 7001, "A", "ip", "10.0.0.1"),
            _ => Node("nil", 7001, "A", "ip", "10.0.0.1", "hostname", "one.example"),
        };
        var nodes = ClusterNode.ParseAll("9 10.0.0.9:7009@17009,nine.example master - 0 0 9 connected\n8 10.0.0.8:7008@17008 master,fail - 0 0 8 connected\n");
        var answer = ClusterAnswer.Of(Asked, ClusterState.Parse("cluster_state:ok\r\n"), toSeq([Owners(0, 9, preferred)]), nodes, NodeAddress.Announced);

        Assert.Equal(At(host, 7009), Assert.Single(answer.Others).Endpoint);
        var known = new ClusterKnowledge();
        known.Note([answer]);
        Assert.Equal("9", known.Member(new(IsAsk: true, 0, form == "unknown-endpoint" ? null : host, 7009), Asked)?.Id);
    }

    [Fact]
    public void A_redirect_that_tells_the_port_alone_means_the_only_node_without_a_name_at_that_port()
    {
        var known = new ClusterKnowledge();
        known.Take(Says(1, true, Owners(0, 9, Node("?", 7001, "A", "ip", "10.0.0.1"), Node("?", 7002, "B", "ip", "10.0.0.1")), Owners(10, 19, Node("?", 7002, "C", "ip", "10.0.0.3"), Node("d.example", 7001, "D", "hostname", "d.example"))).Map, known.Begin());

        Assert.Equal("A", known.Member(new(IsAsk: false, 0, "?", 7001), Asked)?.Id);
        Assert.Null(known.Member(new(IsAsk: false, 0, "?", 7002), Asked));
    }

    [Fact]
    public void Why_a_node_is_not_dialled_is_kept()
    {
        var owners = Owners(0, 16383, Node("a", 1, "A"), Node("b", 2, "B"));
        RedisError? Refusal(NodeAddress address) => Says(1, true, address, owners).Refusal;

        Assert.Null(Refusal(NodeAddress.Announced));
        Assert.Contains("returned null for a:1", Refusal(NodeAddress.Map(static _ => null!))!.Message, StringComparison.Ordinal);
        Assert.Contains("failed for a:1: InvalidOperationException: no", Refusal(NodeAddress.Map(static _ => throw new InvalidOperationException("no")))!.Message, StringComparison.Ordinal);
        Assert.Contains("The port", Refusal(NodeAddress.Map(static at => at.ToString() == "b:2" ? At("b", 0) : at))!.Message, StringComparison.Ordinal);
        Assert.Contains("?", Says(1, true, Owners(0, 9, Node("?", 2, "B"))).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_is_dialled_where_the_configuration_says_and_known_by_all_its_names()
    {
        var map = Says(1, true, NodeAddress.HostName, Owners(0, 9, Node("10.0.0.1", 7001, "A", "hostname", "one.example", "availability-zone", "z1"))).Map;

        Assert.Equal(At("one.example", 7001), OwnerOf(map, 0));
        Assert.Equal("z1", map.Shards[0].Primary.Zone);
        Assert.Equal("A", Find(map, "10.0.0.1", 7001)?.Id);
        Assert.Equal("A", Find(map, "ONE.example", 7001)?.Id);
        Assert.Null(Find(map, "10.0.0.1", 7002));
    }

    [Fact]
    public void What_a_node_says_that_the_others_have_forgotten_counts_least()
    {
        var slots = (First: Node("a", 1, "A"), Gone: Node("b", 2, "B"), Other: Node("c", 3, "C"));
        ClusterAnswer Told(string host, int port, params RespValue[] nodes) => Says(5, true, Owners(0, 16383, nodes)) with { Asked = At(host, port) };
        var (gone, primary, replica) = (Told("b", 2, slots.First, slots.Gone, slots.Other), Told("a", 1, slots.First, slots.Other), Told("c", 3, slots.First, slots.Other));

        Assert.Same(primary, ViewChoice.Best([gone, primary]));
        Assert.Same(primary, ViewChoice.Best([gone, primary, replica]));
        Assert.Same(replica, ViewChoice.Best([replica, gone, primary]));
        Assert.Same(gone, ViewChoice.Best([gone]));
    }

    [Fact]
    public void One_that_serves_goes_before_one_that_does_not_whatever_the_epoch()
    {
        var (serving, minority) = (Says(5, true, Owners(0, 9, Node("a", 1, "A"))), Says(9, false, Owners(0, 9, Node("a", 1, "A"))));

        Assert.Same(serving, ViewChoice.Best([minority, serving]));
    }

    [Fact]
    public void Then_the_highest_epoch_counts_then_what_most_say_then_most_slots()
    {
        var older = Says(4, true, Owners(0, 16383, Node("a", 1, "A")));
        var (one, same, other) = (Says(5, true, Owners(0, 9, Node("a", 1, "A"))), Says(5, true, Owners(0, 9, Node("a", 1, "A"))), Says(5, true, Owners(0, 99, Node("b", 2, "B"), Node("a", 1, "A"))));

        Assert.Same(one, ViewChoice.Best([older, other, one, same]));
        Assert.Same(other, ViewChoice.Best([older, one, other]));
        Assert.Null(ViewChoice.Best([]));
    }

    [Fact]
    public void Of_several_clusters_the_one_counts_of_which_most_answer_or_the_first()
    {
        var (one, two, foreign) = (Says(3, true, Owners(0, 9, Node("a", 1, "A"))), Says(4, true, Owners(0, 9, Node("a", 1, "A"))), Says(9, true, Owners(0, 16383, Node("b", 2, "B"))));

        Assert.Same(two, ViewChoice.Best([foreign, one, two]));
        Assert.Same(one, ViewChoice.Best([one, foreign]));
        Assert.Same(foreign, ViewChoice.Best([foreign, one]));
    }

    [Fact]
    public void A_view_of_a_lower_epoch_or_of_another_cluster_is_not_taken()
    {
        var present = Says(5, true, Owners(0, 9, Node("a", 1, "A"), Node("b", 2, "B"))).Map;

        Assert.Equal(ViewVerdict.Taken, ViewChoice.Judge(null, present));
        Assert.Equal(ViewVerdict.Taken, ViewChoice.Judge(present, Says(5, true, Owners(0, 9, Node("b", 2, "B"))).Map));
        Assert.Equal(ViewVerdict.Older, ViewChoice.Judge(present, Says(4, true, Owners(0, 9, Node("a", 1, "A"))).Map));
        Assert.Equal(ViewVerdict.Foreign, ViewChoice.Judge(present, Says(99, true, Owners(0, 9, Node("a", 1, "X"))).Map));
    }

    [Fact]
    public void Where_nodes_have_no_numbers_and_no_epoch_the_latest_view_counts()
    {
        var present = Says(0, true, Owners(0, 9, Node("a", 1, ""))).Map;

        Assert.Equal(ViewVerdict.Taken, ViewChoice.Judge(present, Says(0, true, Owners(0, 9, Node("b", 2, ""))).Map));
    }

    [Fact]
    public void What_a_redirect_taught_stays_until_a_view_that_was_asked_for_later_or_a_higher_epoch()
    {
        var known = new ClusterKnowledge();
        SlotMap View(long epoch) => Says(epoch, true, Owners(0, 9, Node("a", 1, "A")), Owners(10, 19, Node("b", 2, "B"))).Map;
        known.Take(View(5), known.Begin());
        var b = known.Map!.Find(At("b", 2))!;
        var before = known.Begin();
        known.Learn(3, b);
        Assert.Equal(At("b", 2), OwnerOf(known.Map!, 3));

        known.Take(View(5), before);
        Assert.Equal((At("a", 1), At("b", 2)), (OwnerOf(known.Map!, 2), OwnerOf(known.Map!, 3)));

        known.Learn(4, b);
        known.Take(View(6), before);
        Assert.Equal((At("a", 1), At("a", 1)), (OwnerOf(known.Map!, 3), OwnerOf(known.Map!, 4)));

        known.Learn(5, b);
        known.Take(View(6), known.Begin());
        Assert.Equal(At("a", 1), OwnerOf(known.Map!, 5));
    }

    [Fact]
    public void A_replica_that_a_redirect_names_becomes_a_primary_and_no_other_slot_moves()
    {
        var known = new ClusterKnowledge();
        known.Take(Says(5, true, Owners(0, 9, Node("a", 1, "A"), Node("b", 2, "B"))).Map, known.Begin());
        var before = known.Map!;

        known.Learn(3, before.Find(At("b", 2))!);

        Assert.NotSame(before, known.Map);
        Assert.Equal((At("a", 1), At("b", 2), At("a", 1)), (OwnerOf(known.Map!, 2), OwnerOf(known.Map!, 3), OwnerOf(known.Map!, 4)));
        Assert.Equal(At("a", 1), OwnerOf(before, 3));
    }

    [Fact]
    public void A_node_that_no_view_names_is_dialled_on_the_word_of_another_than_the_one_that_redirects()
    {
        var known = new ClusterKnowledge();
        var view = Says(5, true, Owners(0, 9, Node("a", 1, "A")));
        known.Take(view.Map, known.Begin());
        static Redirection To(string host) => new(IsAsk: true, 0, host, 9);
        ClusterAnswer Named(RedisEndpoint by) => view with { Asked = by, Others = [new ClusterMember("N", At("new", 9), new AnnouncedNode("new", 9), "")] };

        Assert.Null(known.Member(To("new"), At("a", 1)));
        known.Note([Named(At("a", 1)), view with { Asked = At("b", 2) }]);
        Assert.Null(known.Member(To("new"), At("a", 1)));
        known.Note([view with { Asked = At("a", 1) }, Named(At("b", 2))]);
        Assert.Equal("N", known.Member(To("new"), At("a", 1))?.Id);
        Assert.Null(known.Member(To("rogue"), At("a", 1)));
        known.Note([Named(At("a", 1))]);
        Assert.Equal("N", known.Member(To("new"), At("a", 1))?.Id);
    }
}
