using Microsoft.CodeAnalysis;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The sources of src/Redis.Functional keep the house rules.</summary>
[Trait("Coverage", "Off")]
public class SourceRuleTests
{
    /// <summary>The edges where exceptions of others become values; a glob, and why.</summary>
    static readonly Dictionary<string, string> CatchingFiles = new()
    {
        ["Configuration/TlsOptions.Pem.cs"] = "a certificate file that cannot be read is reported by throwing",
        ["Codecs/JsonCodec.cs"] = "the framework's JSON reader reports bad text by throwing",
        ["Configuration/ClientEvents.cs"] = "the function that receives events is the caller's",
        ["Configuration/NodeAddress.cs"] = "the function that maps addresses is the caller's, and is called where a dial begins",
        ["Topologies/Sentinel/*"] = "what watches sentinels outlives whatever their connections do",
        ["Topologies/Routing/RoutedLease.cs"] = "what takes a connection for a lease runs detached, and whoever waits for it is told",
        ["Topologies/Cluster/*"] = "what watches a cluster outlives whatever its connections do, and a caller is woken even when its batch cannot be sent again",
        ["Topologies/Routing/ReplicaTable.cs"] = "what watches replicas outlives whatever their connections do",
        ["Topologies/Routing/ReadRouter.cs"] = "a caller is woken even when its read, which waited for the first replicas, cannot be sent",
        ["Topologies/Routing/SentBack.cs"] = "a caller is woken even when its batch cannot be sent elsewhere",
        ["Telemetry/Operation*.cs"] = "what listens may throw, and a call goes on all the same",
        ["Transport/*"] = "sockets and TLS report faults by throwing",
        ["Runtime/*"] = "the loops outlive whatever a connection does",
        ["Patterns/HeldLock.cs"] = "a lock's alarm runs on a timer, which would end the process",
        ["PubSub/MessageHandler.cs"] = "the end of a handler is told, whatever it was",
        ["PubSub/LineReconciler.cs"] = "subscriptions outlive a reconciliation that failed",
        ["PubSub/SubscribeBackoff.cs"] = "names are asked for again after a delay that failed",
        ["Programs/Exchanges/Exchange.Source.cs"] = "a caller is woken even when its value cannot be made",
        ["Programs/Scripts/ScriptExchange.cs"] = "a caller is woken even when its script cannot be sent again",
        ["Programs/Exchanges/PartedBatch.cs"] = "a caller is woken even when a part of its pipeline cannot be sent again",
        ["Programs/Exchanges/ForwardedBatch.cs"] = "a caller is woken even when what a forwarded batch brought cannot be passed on",
        ["Programs/Exchanges/Resumption.cs"] = "a caller is woken even when the context it came from fails",
        ["Programs/Running/WorkQueue.cs"] = "what is to be woken is woken even when the thread pool cannot queue it",
        ["Programs/Running/RescueThreads.cs"] = "a thread that cannot be started is started on the next beat",
        ["Programs/Exchanges/FallbackErrors.cs"] = "an error that cannot be allocated is replaced by one that exists",
        ["Programs/Running/Cancellation.cs"] = "what listens to a token of the library may throw",
        ["Programs/Running/Heartbeat.cs"] = "what fails in one listener stops neither the beat of the others nor the process",
        ["Programs/Running/TimerHeartbeat.cs"] = "a clock of the caller's that makes no timer, or fails, stops no beat",
        ["Programs/Running/Detached.cs"] = "work starts also where memory does not suffice to suppress the flow of the caller's context",
        ["Programs/Running/Machine.cs"] = "a run goes on, with an error, when the memory for what it waits for runs out",
        ["Programs/Running/ProgramRun.cs"] = "a caller is woken even when memory does not suffice for its error",
        ["Programs/Running/UserCode*"] = "the one place that runs a user's functions",
    };

    /// <summary>The files that throw, and why.</summary>
    static readonly Dictionary<string, string> ThrowingFiles = new()
    {
        ["Exceptions/OrThrowExtensions.cs"] = "who imports the namespace of OrThrow asks for exceptions",
    };

    /// <summary>Static state after all: a file, and its reason or the figure that pays for it.</summary>
    static readonly Dictionary<string, string> StaticPools = new()
    {
        ["Programs/Exchanges/ExchangePool.cs"] = "150 bytes and a collection's work per call at 512 callers (benchmark W2-512)",
        ["Programs/Running/RunPool.cs"] = "500 bytes of the 640 that a command of a program cost (benchmark W8)",
        ["Programs/Running/StepValue.cs"] = "a boxed value for each step of a program (benchmark W8)",
        ["Programs/Running/LockOrder.cs"] = "in debug builds, the locks that a thread holds",
        ["Programs/Running/WorkQueue.cs"] = "the thread pool that it watches is the process's",
        ["Programs/Running/Heartbeat.cs"] = "one timer for each clock, however many clients share it",
        ["Telemetry/OperationProbe.cs"] = "64 bytes of each call that is measured",
        ["Topologies/Cluster/ClusterTargets.cs"] = "whose turn it is, as for reads",
        ["Topologies/Routing/ReplicaChoice.cs"] = "whose turn it is: a counter of the instance would be a cache line that all callers write",
        ["Values/StagingPool.cs"] = "24 of 136 bytes per element of a pipeline of GETs (benchmark W3-1000)",
    };

    /// <summary>Work that goes on beside its caller and yet may keep the caller's context.</summary>
    static readonly Dictionary<string, string> AttachedWork = new()
    {
        ["Runtime/Connection/SessionWriter.cs: Flush"] = "one write, which ends when the system has taken the bytes",
        ["Programs/Exchanges/ForwardedBatch.cs: Pass"] = "part of the call",
        ["Programs/Scripts/ScriptExchange.cs: SendText"] = "part of the call",
        ["PubSub/MessageHandler.cs: DisposeAsync"] = "ends at once",
        ["Runtime/Node/Node.cs: DisposeAsync"] = "ends at once, where no orderly end could begin",
        ["Topologies/Routing/ReadNode.cs: DisposeAsync"] = "ends at once, where no orderly end could begin",
        ["Patterns/HeldLock.cs: GiveBack"] = "the release that the caller asked for",
        ["Patterns/HeldLock.cs: CancelTokens"] = "cancels two tokens",
        ["Patterns/Loading/LoadPump.cs: DisposeAfter"] = "the end of the caller's sequence, which did not end with the load",
        ["Runtime/Node/Multiplexer.cs: Close"] = "closing, which ends within two seconds",
        ["Topologies/Sentinel/WatchedSentinel.cs: DisposeAsync"] = "closing, which ends within two seconds",
        ["RedisClient.cs: DisposeAsync"] = "closing, which ends within two seconds",
        ["RedisClient.PubSub.cs: Close"] = "closing, which ends within two seconds",
        ["RedisClient.PubSub.cs: Pause"] = "closing, which ends within two seconds",
    };

    [Fact]
    public void Loops_do_not_keep_the_context_of_their_first_caller() => Offenders.None(
        "start it by Detached.Start, or list it above with its reason", SourceRules.WorkBesideCallers([.. SourceTree.All]).Where(work => !AttachedWork.ContainsKey(work)));

    [Fact]
    public void Nothing_throws() => Offenders.None("a failure is returned as a Left, not thrown", SourceRules.Throws(SourceTree.All.Where(static tree => !ThrowingFiles.ContainsKey(tree.FilePath))));

    [Fact]
    public void Exceptions_are_caught_at_the_edges_only() => Offenders.None("catch belongs at the edges; a new edge is listed above with its reason", SourceRules.CatchesOutside(CatchingFiles.Keys, SourceTree.All));

    [Fact]
    public void Files_are_about_one_thing() => Offenders.None("split by topic", SourceRules.LongFiles(SourceTree.All));

    [Fact]
    public void Lines_of_commands_fit_a_screen() => Offenders.None(
        "break the line", SourceRules.LongLines(SourceTree.All.Where(static tree => LayerMap.FolderOf(tree.FilePath) == "Commands")));

    [Fact]
    public void Types_are_about_one_thing() => Offenders.None("take a responsibility out of the type", SourceRules.LongTypes(SourceTree.All));

    [Fact]
    public void Files_say_what_they_are_for() => Offenders.None("begin with a summary of the type, or a comment where the type has several files", SourceRules.SilentFiles(SourceTree.All));

    [Fact]
    public void Methods_fit_on_a_screen() => Offenders.None("take a step out of the method", SourceRules.LongMethods(SourceTree.All));

    [Fact]
    public void Names_say_what_a_type_is() => Offenders.None("no Helper, Manager, Util, Common", SourceRules.VagueNames(SourceTree.All));

    [Fact]
    public void Nothing_is_async_void() => Offenders.None("return a ValueTask", SourceRules.AsyncVoids(SourceTree.All));

    [Fact]
    public void There_is_no_static_state() => Offenders.None(
        "state belongs to an instance; a pool whose benchmark pays for it is listed above",
        SourceRules.MutableStatics(SourceTree.All.Where(tree => !StaticPools.ContainsKey(tree.FilePath))));

    [Fact]
    public void Clocks_are_read_in_the_runtime_only() => Offenders.None("ask a TimeProvider", SourceRules.ClocksOutsideRuntime(SourceTree.All));

    [Fact]
    public void Locks_are_taken_in_one_order() => Offenders.None("take it through a property that passes it through LockOrder.Next", SourceRules.UnorderedLocks([.. SourceTree.All]));

    [Fact]
    public void Nothing_is_left_open() => Offenders.None("finish it or take it out", SourceRules.OpenEnds(SourceTree.All));

    [Fact]
    public void A_file_is_named_after_its_public_type() => Offenders.None("one public type per file, named after it", SourceRules.FilesNotNamedAfterTheirType([.. SourceTree.All]));

    [Theory]
    [InlineData("class A { int F() => throw new(); }")]
    [InlineData("class A { void F() { try { } catch { throw; } } }")]
    public void Throw_is_found(string text) => Assert.NotEmpty(SourceRules.Throws([Tree(text)]));

    [Theory]
    [InlineData("class A { /* throw */ string F => \"throw new\"; } // throw")]
    [InlineData("/// <summary>May throw.</summary>\nclass A { int throws; }")]
    public void Throw_in_words_is_no_throw(string text) => Assert.Empty(SourceRules.Throws([Tree(text)]));

    [Theory]
    [InlineData("Programs/Running/UserCode.cs", 0)]
    [InlineData("Runtime/Loops/ReadLoop.cs", 0)]
    [InlineData("Programs/Algebra/Redis.cs", 1)]
    [InlineData("Commands/Runtime/Strings.cs", 1)]
    public void Catch_is_found_outside_the_edges(string path, int found) =>
        Assert.Equal(found, SourceRules.CatchesOutside(CatchingFiles.Keys, [Tree("class A { void F() { try { } catch { } } }", path)]).Count());

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_long_file_is_found(int lines, int found) =>
        Assert.Equal(found, SourceRules.LongFiles([Tree(string.Concat(Enumerable.Repeat("//\n", lines)))]).Count());

    [Theory]
    [InlineData(160, 0)]
    [InlineData(161, 1)]
    public void A_long_line_is_found(int columns, int found) => Assert.Equal(found, SourceRules.LongLines([Tree(new string('/', columns))]).Count());

    [Theory]
    [InlineData(198, 0)]
    [InlineData(199, 1)]
    public void A_long_type_is_found(int lines, int found)
    {
        var part = Tree($"partial class A\n{{\n{string.Concat(Enumerable.Repeat("//\n", lines - 1))}}}");
        Assert.Equal(found, SourceRules.LongTypes([part, part]).Count());
    }

    [Theory]
    [InlineData("/// <summary>What it is.</summary>\nclass A { }", 0)]
    [InlineData("// The part that counts.\npartial class A { }", 0)]
    [InlineData("class A { /* inside */ int a; }", 1)]
    public void A_file_that_does_not_say_what_it_is_for_is_found(string source, int found) => Assert.Equal(found, SourceRules.SilentFiles([Tree(source)]).Count());

    [Theory]
    [InlineData(57, 0)]
    [InlineData(58, 1)]
    public void A_long_method_is_found(int lines, int found) =>
        Assert.Equal(found, SourceRules.LongMethods([Tree($"class A {{ void F()\n{{\n{string.Concat(Enumerable.Repeat("F();\n", lines))}}} }}")]).Count());

    [Theory]
    [InlineData("class ReplyHelper;", 1)]
    [InlineData("static class UtilsForKeys;", 1)]
    [InlineData("enum CommonErrors;", 1)]
    [InlineData("class Commonwealth;", 0)]
    [InlineData("class Utilization;", 0)]
    public void A_vague_name_is_found(string text, int found) => Assert.Equal(found, SourceRules.VagueNames([Tree(text)]).Count());

    [Theory]
    [InlineData("class A { async void F() => await G(); }", 1)]
    [InlineData("class A { void F() { async void G() { } } }", 1)]
    [InlineData("class A { async Task F() => await G(); void H() { } }", 0)]
    public void Async_void_is_found(string text, int found) => Assert.Equal(found, SourceRules.AsyncVoids([Tree(text)]).Count());

    [Theory]
    [InlineData("class A { static int n; }", 1)]
    [InlineData("class A { public static int N { get; set; } }", 1)]
    [InlineData("class A { static readonly Dictionary<int, int> D = []; }", 1)]
    [InlineData("class A { static ConcurrentDictionary<int, int> D { get; } = []; }", 1)]
    [InlineData("class A { static readonly int N = 1; const int M = 2; static int P => 3; int q; }", 0)]
    [InlineData("class A { static readonly FrozenDictionary<int, int> D = F(); static List<int> G => []; }", 0)]
    public void Static_state_is_found(string text, int found) => Assert.Equal(found, SourceRules.MutableStatics([Tree(text)]).Count());

    [Theory]
    [InlineData("Caching/A.cs", "class A { long F() => Environment.TickCount64; }", 1)]
    [InlineData("Caching/A.cs", "class A { long F() => System.Diagnostics.Stopwatch.GetTimestamp(); }", 1)]
    [InlineData("Runtime/A.cs", "class A { long F() => Environment.TickCount64; }", 0)]
    public void A_clock_is_found(string path, string text, int found) =>
        Assert.Equal(found, SourceRules.ClocksOutsideRuntime([Tree(text, path)]).Count());

    [Theory]
    [InlineData("class A { async Task F() { } void G() { _ = F(); } }", 1)]
    [InlineData("class A { Task t; async Task F() { } void G() => t = this.F(); }", 1)]
    [InlineData("class A { async Task F() { } async Task G() => await F(); Task H() => Detached.Start(this, static a => a.F()); }", 0)]
    [InlineData("class A { void G(Thread thread) => thread.Start(); }", 1)]
    [InlineData("class A { void G(Thread thread) => thread.UnsafeStart(); }", 0)]
    public void Work_beside_its_caller_is_found(string text, int found) => Assert.Equal(found, SourceRules.WorkBesideCallers([Tree(text)]).Count());

    [Theory]
    [InlineData("class A { readonly Lock _a = new(); Lock Gate => LockOrder.Next(_a, LockRank.State); void F() { lock (Gate) { } Gate.TryEnter(); _a.Exit(); } }", 0)]
    [InlineData("class A { readonly Lock _a = new(); void F() { lock (_a) { } } }", 1)]
    [InlineData("class A { readonly Lock _a = new(); void F() { _a.TryEnter(); } }", 1)]
    [InlineData("class A { void F() { lock (this) { } } }", 1)]
    public void A_lock_outside_of_the_order_is_found(string text, int found) => Assert.Equal(found, SourceRules.UnorderedLocks([Tree(text)]).Count());

    [Theory]
    [InlineData("class A; // FIXME later", 1)]
    [InlineData("class A { string Todo => \"a method\"; }", 0)]
    public void An_open_end_is_found(string text, int found) => Assert.Equal(found, SourceRules.OpenEnds([Tree(text)]).Count());

    [Theory]
    [InlineData("Values/RedisKey.cs", "namespace N; public struct RedisKey; class Other;", 0)]
    [InlineData("Programs/Algebra/Redis.cs", "namespace N; public class Redis<A>; public class Redis<A, B>;", 0)]
    [InlineData("Programs/Redis.Bind.cs", "namespace N; public class Redis<A>;", 0)]
    [InlineData("Values/Keys.cs", "namespace N; public struct RedisKey;", 1)]
    [InlineData("Values/RedisKey.cs", "namespace N; public struct RedisKey; public enum KeyKind;", 1)]
    [InlineData("Values/RedisKey.cs", "namespace N; public struct RedisKey { public enum Kind; }", 0)]
    [InlineData("Values/RedisKey.cs", "namespace N; public struct RedisKey; public delegate void F();", 1)]
    public void A_misnamed_file_is_found(string path, string text, int found) =>
        Assert.Equal(found, SourceRules.FilesNotNamedAfterTheirType([Tree(text, path)]).Count());

    [Fact]
    public void A_type_split_by_topic_may_name_its_files_after_the_topics() =>
        Assert.Empty(SourceRules.FilesNotNamedAfterTheirType([
            Tree("namespace N; public static partial class Commands;", "Commands/Strings/Strings.cs"),
            Tree("namespace N; public static partial class Commands;", "Commands/SortedSets/SortedSets.Range.cs"),
        ]));

    static SyntaxTree Tree(string text, string path = "Values/A.cs") => Compiler.Parse(text, path);
}
