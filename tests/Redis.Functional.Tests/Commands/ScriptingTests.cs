using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of scripts and functions as bytes.</summary>
public class ScriptingTests
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>("return#KEYS");

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("EVAL return 0", Eval("return")),
        Written.As("EVAL return 2 a b x 1", Eval("return", ["a", "b"], ["x", 1])),
        Written.As("EVALSHA sha 1 a x", EvalSha("sha", ["a"], ["x"])),
        Written.As("EVAL_RO return 1 a", EvalRo("return", ["a"])),
        Written.As("EVALSHA_RO sha 0 x", EvalShaRo("sha", arguments: ["x"])),
        Written.As("EVAL return#KEYS 1 a 5", Add.Call("a", 5)),
        Written.As("EVAL return#KEYS 0", Add.Call()),
        Written.As("EVAL_RO return#KEYS 2 a b 5", Add.ReadOnly().Call(["a", "b"], 5)),
        Written.As("SCRIPT LOAD return", ScriptLoad("return")),
        Written.As("SCRIPT EXISTS a b", ScriptExists("a", "b")),
        Written.As("SCRIPT EXISTS a", ScriptExists(new List<string> { "a" })),
        Written.As("SCRIPT FLUSH", ScriptFlush()),
        Written.As("SCRIPT FLUSH ASYNC", ScriptFlush(FlushMode.Async)),
        Written.As("SCRIPT FLUSH SYNC", ScriptFlush(FlushMode.Sync)),
        Written.As("SCRIPT KILL", ScriptKill()),
        Written.As("SCRIPT SHOW a", ScriptShow("a")),
        Written.As("FCALL f 0", FCall("f")),
        Written.As("FCALL f 1 a x", FCall("f", ["a"], ["x"])),
        Written.As("FCALL_RO f 1 a", FCallRo("f", ["a"])),
        Written.As("FCALL f 1 a x", RedisFunction.Create("f").Call("a", "x")),
        Written.As("FCALL_RO f 1 a x", RedisFunction.Create<string>("f").ReadOnly().Call(["a"], "x")),
        Written.As("FUNCTION LOAD code", FunctionLoad("code")),
        Written.As("FUNCTION LOAD REPLACE code", FunctionLoad("code", replace: true)),
        Written.As("FUNCTION DELETE lib", FunctionDelete("lib")),
        Written.As("FUNCTION DUMP", FunctionDump()),
        Written.As("FUNCTION FLUSH", FunctionFlush()),
        Written.As("FUNCTION FLUSH ASYNC", FunctionFlush(FlushMode.Async)),
        Written.As("FUNCTION FLUSH SYNC", FunctionFlush(FlushMode.Sync)),
        Written.As("FUNCTION KILL", FunctionKill()),
        Written.As("FUNCTION LIST", FunctionList()),
        Written.As("FUNCTION LIST LIBRARYNAME l* WITHCODE", FunctionList("l*", withCode: true)),
        Written.As("FUNCTION RESTORE bytes", FunctionRestore("bytes")),
        Written.As("FUNCTION RESTORE bytes", FunctionRestore("bytes", FunctionRestorePolicy.Append)),
        Written.As("FUNCTION RESTORE bytes REPLACE", FunctionRestore("bytes", FunctionRestorePolicy.Replace)),
        Written.As("FUNCTION RESTORE bytes FLUSH", FunctionRestore("bytes", FunctionRestorePolicy.Flush)),
        Written.As("FUNCTION STATS", FunctionStats()),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("EVAL: argument 1 is null.", Eval((string)null!)),
        Written.As("EVAL: argument 1 is null.", RedisScript.Create(null!).Call()),
        Written.As("EVAL: argument 3 is null.", Eval("return", [default])),
        Written.As("EVAL: argument 4 is null.", Add.Call("a", default(RedisValue))),
        Written.As("FCALL: argument 1 is null.", FCall(null!)),
        Written.As("SCRIPT EXISTS: at least one value is required.", ScriptExists()),
        Written.As("SCRIPT EXISTS: argument 2 is null.", ScriptExists("a", null!)),
        Written.As("FUNCTION LOAD: argument 1 is null.", FunctionLoad(default)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Options_print_their_words() =>
        Assert.Equal("APPEND REPLACE FLUSH", $"{FunctionRestorePolicy.Append} {FunctionRestorePolicy.Replace} {FunctionRestorePolicy.Flush}");
}
