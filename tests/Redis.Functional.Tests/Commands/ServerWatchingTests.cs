using LanguageExt;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Logs, latency, memory, modules, and what a server knows of its commands.</summary>
public class ServerWatchingTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("SLOWLOG GET", SlowLogGet()),
        Written.As("SLOWLOG GET -1", SlowLogGet(-1)),
        Written.As("SLOWLOG LEN", SlowLogLen()),
        Written.As("SLOWLOG RESET", SlowLogReset()),
        Written.As("COMMANDLOG GET 10 SLOW", CommandLogGet()),
        Written.As("COMMANDLOG GET 5 SLOW", CommandLogGet(5)),
        Written.As("COMMANDLOG GET -1 LARGE-REQUEST", CommandLogGet(-1, CommandLogKind.LargeRequest)),
        Written.As("COMMANDLOG GET 5 LARGE-REPLY", CommandLogGet(5, CommandLogKind.LargeReply)),
        Written.As("COMMANDLOG LEN SLOW", CommandLogLen()),
        Written.As("COMMANDLOG LEN LARGE-REQUEST", CommandLogLen(CommandLogKind.LargeRequest)),
        Written.As("COMMANDLOG LEN LARGE-REPLY", CommandLogLen(CommandLogKind.LargeReply)),
        Written.As("COMMANDLOG RESET SLOW", CommandLogReset()),
        Written.As("COMMANDLOG RESET LARGE-REQUEST", CommandLogReset(CommandLogKind.LargeRequest)),
        Written.As("COMMANDLOG RESET LARGE-REPLY", CommandLogReset(CommandLogKind.LargeReply)),
        Written.As("LATENCY LATEST", LatencyLatest()),
        Written.As("LATENCY HISTORY command", LatencyHistory("command")),
        Written.As("LATENCY HISTOGRAM", LatencyHistogram()),
        Written.As("LATENCY HISTOGRAM get set", LatencyHistogram("get", "set")),
        Written.As("LATENCY RESET", LatencyReset()),
        Written.As("LATENCY RESET command fork", LatencyReset("command", "fork")),
        Written.As("LATENCY GRAPH command", LatencyGraph("command")),
        Written.As("LATENCY DOCTOR", LatencyDoctor()),
        Written.As("MEMORY USAGE k", MemoryUsage("k")),
        Written.As("MEMORY USAGE k SAMPLES 0", MemoryUsage("k", 0)),
        Written.As("MEMORY STATS", MemoryStats()),
        Written.As("MEMORY DOCTOR", MemoryDoctor()),
        Written.As("MEMORY MALLOC-STATS", MemoryMallocStats()),
        Written.As("MEMORY PURGE", MemoryPurge()),
        Written.As("MODULE LIST", ModuleList()),
        Written.As("MODULE LOAD /m.so", ModuleLoad("/m.so")),
        Written.As("MODULE LOAD /m.so a b", ModuleLoad("/m.so", "a", "b")),
        Written.As("MODULE LOADEX /m.so", ModuleLoadEx("/m.so")),
        Written.As("MODULE LOADEX /m.so CONFIG n v CONFIG m 2 ARGS a b", ModuleLoadEx("/m.so", [("n", "v"), ("m", 2)], "a", "b")),
        Written.As("MODULE UNLOAD m", ModuleUnload("m")),
        Written.As("COMMAND COUNT", CommandCount()),
        Written.As("COMMAND LIST", CommandList()),
        Written.As("COMMAND LIST FILTERBY MODULE m", CommandList(CommandFilter.Module("m"))),
        Written.As("COMMAND LIST FILTERBY ACLCAT read", CommandList(CommandFilter.Category("read"))),
        Written.As("COMMAND LIST FILTERBY PATTERN z*", CommandList(CommandFilter.Pattern("z*"))),
        Written.As("COMMAND DOCS", CommandDocs()),
        Written.As("COMMAND DOCS get config|get", CommandDocs("get", "config|get")),
        Written.As("COMMAND INFO", CommandInfo()),
        Written.As("COMMAND INFO get none", CommandInfo("get", "none")),
        Written.As("COMMAND GETKEYS MGET a b", CommandGetKeys("MGET", "a", "b")),
        Written.As("COMMAND GETKEYS OBJECT ENCODING a", CommandGetKeys("OBJECT ENCODING", "a")),
        Written.As("COMMAND GETKEYSANDFLAGS MGET a b", CommandGetKeysAndFlags("MGET", "a", "b")),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("SLOWLOG GET: a count must be at least -1, not -2.", SlowLogGet(-2)),
        Written.As("COMMANDLOG GET: a count must be at least -1, not -2.", CommandLogGet(-2)),
        Written.As("LATENCY HISTORY: argument 1 is null.", LatencyHistory(null!)),
        Written.As("MEMORY USAGE: the number of samples must be at least 0, not -1.", MemoryUsage("k", -1)),
        Written.As("MODULE LOADEX: argument 1 is null.", ModuleLoadEx(null!)),
        Written.As("COMMAND LIST: argument 3 is null.", CommandList(CommandFilter.Module(null!))),
        Written.As("COMMAND GETKEYS: the name of the command is empty.", CommandGetKeys("", "a")),
        Written.As("COMMAND GETKEYSANDFLAGS: the name of the command is empty.", CommandGetKeysAndFlags(null!)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Slow_commands_are_read_and_show_no_argument()
    {
        var reply = Shapes.List(Shapes.List(Shapes.Number(3), Shapes.Number(60), Shapes.Number(1500), Shapes.Texts("AUTH", "secret"), Shapes.Text("h:1"), Shapes.Text("n"), Shapes.Text("new")));
        var slow = Assert.Single(Shapes.Both(SlowLogGet(), reply));
        Assert.Equal((3, DateTimeOffset.UnixEpoch.AddMinutes(1), TimeSpan.FromMicroseconds(1500), "h:1", "n"), (slow.Id, slow.At, slow.Duration, slow.ClientAddress, slow.ClientName));
        Assert.Equal(["AUTH", "secret"], slow.Arguments.ToArray());
        Assert.DoesNotContain("secret", slow.ToString(), StringComparison.Ordinal);
        var large = Assert.Single(Shapes.Both(CommandLogGet(1, CommandLogKind.LargeReply), reply));
        Assert.Equal(1500, large.Amount);
        Assert.DoesNotContain("secret", large.ToString(), StringComparison.Ordinal);
        Assert.Equal("", Assert.Single(Shapes.Both(SlowLogGet(), Shapes.List(Shapes.List(Shapes.Number(3), Shapes.Number(60), Shapes.Number(1), Shapes.Texts("GET"))))).ClientName);
        Assert.IsType<RedisError.Decode>(Shapes.Refused(SlowLogGet(), Shapes.List(Shapes.Number(1))));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(SlowLogGet(), Shapes.Number(1)));
    }

    [Fact]
    public void Delays_are_read()
    {
        var spike = Assert.Single(Shapes.Both(LatencyLatest(), Shapes.List(Shapes.List(Shapes.Text("fork"), Shapes.Number(60), Shapes.Number(10), Shapes.Number(20)))));
        Assert.Equal(("fork", DateTimeOffset.UnixEpoch.AddMinutes(1), TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(20)), (spike.Event, spike.At, spike.Latest, spike.Longest));
        Assert.True(spike.Total.IsNone && spike.Count.IsNone);
        var more = Assert.Single(Shapes.Both(LatencyLatest(), Shapes.List(Shapes.List(Shapes.Text("fork"), Shapes.Number(60), Shapes.Number(10), Shapes.Number(20), Shapes.Number(30), Shapes.Number(2)))));
        Assert.Equal((Prelude.Some(TimeSpan.FromMilliseconds(30)), Prelude.Some(2L)), (more.Total, more.Count));
        Replies.AreEqual(new LatencySample(DateTimeOffset.UnixEpoch, TimeSpan.FromMilliseconds(3)), Assert.Single(Shapes.Both(LatencyHistory("fork"), Shapes.List(Shapes.List(Shapes.Number(0), Shapes.Number(3))))));
    }

    [Fact]
    public void Histograms_are_read_from_both_protocols()
    {
        var latency = Assert.Single(Shapes.Both(LatencyHistogram(), Shapes.Map(("config|get", Shapes.Map(
            ("calls", Shapes.Number(3)),
            ("histogram_usec", RespValue.OfMap([KeyValuePair.Create(Shapes.Number(1), Shapes.Number(1)), KeyValuePair.Create(Shapes.Number(33), Shapes.Number(3))])))))));
        Assert.Equal(("config get", 3), (latency.Command, latency.Calls));
        Assert.Equal([(TimeSpan.FromMicroseconds(1), 1), (TimeSpan.FromMicroseconds(33), 3)], latency.Buckets.ToArray());
    }

    [Fact]
    public void Memory_is_read_from_both_protocols()
    {
        var memory = Shapes.Both(MemoryStats(), Shapes.Map(
            ("peak.allocated", Shapes.Number(7)), ("fragmentation", RespValue.OfDouble(1.5)), ("db.0", Shapes.Map(("overhead.hashtable.main", Shapes.Number(72))))));
        Assert.Equal((7, 1.5), (memory.Peak, memory.Fragmentation));
        Assert.Equal(Prelude.Some(72L), memory.Fields.GetInt64("db.0.overhead.hashtable.main"));
        Assert.Equal(0, memory.Keys);
        Assert.IsType<RedisError.Decode>(Shapes.Refused(MemoryStats(), Shapes.Texts("a")));
    }

    [Fact]
    public void Modules_are_read_from_both_protocols() => Replies.AreEqual(
        new ModuleInfo("m", 2, "/m.so", new[] { "a" }),
        Assert.Single(Shapes.Both(ModuleList(), Shapes.List(Shapes.Map(("name", Shapes.Text("m")), ("ver", Shapes.Number(2)), ("path", Shapes.Text("/m.so")), ("args", Shapes.Texts("a")))))));

    [Fact]
    public void Keys_and_flags_are_read_from_both_protocols()
    {
        var key = Assert.Single(Shapes.Both(CommandGetKeysAndFlags("GET", "k"), Shapes.List(Shapes.List(Shapes.Text("k"), Shapes.Set("RO", "access")))));
        Assert.Equal("k", key.Key);
        Assert.Equal(["RO", "access"], key.Flags.ToArray());
    }

    [Fact]
    public void Commands_are_read_from_both_protocols()
    {
        RespValue Command(string name, params RespValue[] inner) => Shapes.List(
            Shapes.Text(name), Shapes.Number(-2), Shapes.Set("readonly"), Shapes.Number(1), Shapes.Number(-1), Shapes.Number(1), Shapes.Set("@read"), Shapes.Set("tip"),
            RespValue.OfSet([Shapes.Map(
                ("flags", Shapes.Set("RO")),
                ("begin_search", Shapes.Map(("type", Shapes.Text("index")), ("spec", Shapes.Map(("index", Shapes.Number(1)))))),
                ("find_keys", Shapes.Map(("type", Shapes.Text("range")), ("spec", Shapes.Map(("lastkey", Shapes.Number(-1)))))))]),
            Shapes.List(inner));
        var found = Shapes.Both(CommandInfo("a", "none"), Shapes.List(Command("a", Command("a|b")), RespValue.Nil)).ToArray();
        Assert.True(found[1].IsNone);
        var details = found[0].IfNone((CommandInfo)null!);
        Assert.Equal(("a", -2, 1, -1, 1), (details.Name, details.Arity, details.FirstKey, details.LastKey, details.KeyStep));
        Assert.Equal("a|b", Assert.Single(details.Subcommands).Name);
        var keys = Assert.Single(details.KeySpecifications);
        Assert.Equal((Prelude.Some(1L), "range", Prelude.Some(-1L)), (keys.Begin.GetInt64("spec.index"), keys.Find["type"], keys.Find.GetInt64("spec.lastkey")));
        var old = Shapes.List(Shapes.List(Shapes.Text("a"), Shapes.Number(1), Shapes.Texts(), Shapes.Number(0), Shapes.Number(0), Shapes.Number(0)));
        Assert.True(Assert.Single(Shapes.Both(CommandInfo("a"), old)).IfNone((CommandInfo)null!).Subcommands.Count == 0);
    }

    [Fact]
    public void Documentation_is_read_from_both_protocols()
    {
        var argument = Shapes.Map(("name", Shapes.Text("when")), ("type", Shapes.Text("oneof")), ("token", Shapes.Text("W")), ("flags", Shapes.Set("optional")), ("since", Shapes.Text("7.0.0")),
            ("arguments", Shapes.List(Shapes.Map(("name", Shapes.Text("nx")), ("type", Shapes.Text("pure-token"))))));
        var docs = Assert.Single(Shapes.Both(CommandDocs("a"), Shapes.Map(("a", Shapes.Map(
            ("summary", Shapes.Text("does")), ("since", Shapes.Text("1.0.0")), ("group", Shapes.Text("g")), ("complexity", Shapes.Text("O(1)")), ("new", Shapes.Number(1)),
            ("doc_flags", Shapes.Set("deprecated")), ("deprecated_since", Shapes.Text("2.0.0")), ("history", RespValue.OfSet([Shapes.Texts("1.5.0", "more")])),
            ("arguments", Shapes.List(argument)),
            ("subcommands", Shapes.Map(("a|b", Shapes.Map(("summary", Shapes.Text("inner")))))))))));
        Assert.Equal(("a", "does", "1.0.0", "g", "O(1)"), (docs.Name, docs.Summary, docs.Since, docs.Group, docs.Complexity));
        Assert.Equal((Prelude.Some("2.0.0"), Option<string>.None), (docs.DeprecatedSince, docs.Module));
        Assert.Equal([("1.5.0", "more")], docs.History.ToArray());
        Assert.Equal("a|b: inner", Assert.Single(docs.Subcommands).ToString());
        var read = Assert.Single(docs.Arguments);
        Assert.Equal((Prelude.Some("W"), "nx (pure-token)"), (read.Token, Assert.Single(read.Arguments).ToString()));
    }
}
