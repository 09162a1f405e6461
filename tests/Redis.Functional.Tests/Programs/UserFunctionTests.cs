using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>What a function of the caller throws, and the null it returns, is an error like another.</summary>
public class UserFunctionTests
{
    static readonly InvalidOperationException Thrown = new("told to");
    readonly FakeClient _client = new(new FakeServer().Answer);

    static readonly Task<int> NoTask = null!;

    static B Throw<B>() => throw Thrown;

    public static TheoryData<string, RedisProgram<int>> Throwing => new()
    {
        { "Map", Pure(1).Map(_ => Throw<int>()) },
        { "Bind", Pure(1).Bind(_ => Throw<RedisProgram<int>>()) },
        { "SelectMany, bind", Pure(1).SelectMany(_ => Throw<RedisProgram<int>>(), (_, b) => b) },
        { "SelectMany, project", Pure(1).SelectMany(Pure, (_, _) => Throw<int>()) },
        { "SelectMany, either", Pure(1).SelectMany(_ => Throw<Either<RedisError, int>>(), (_, b) => b) },
        { "Catch", Fail<int>(Lost(Delivery.NotSent)).Catch(_ => Throw<RedisProgram<int>>()) },
        { "Catch, typed", Fail<int>(Lost(Delivery.NotSent)).Catch((RedisError.Connection _) => Throw<RedisProgram<int>>()) },
        { "MapError", Fail<int>(Lost(Delivery.NotSent)).MapError(_ => Throw<RedisError>()) },
        { "Ensure, predicate", Pure(1).Ensure(_ => Throw<bool>(), _ => Lost(Delivery.NotSent)) },
        { "Ensure, error", Pure(1).Ensure(_ => false, _ => Throw<RedisError>()) },
        { "RetryWhen", Fail<int>(Lost(Delivery.NotSent)).RetryWhen(RetrySchedule.Times(1), _ => Throw<bool>()) },
        { "Defer", Defer(() => Throw<RedisProgram<int>>()) },
        { "FromTask, at once", FromTask(_ => Throw<Task<int>>()) },
        { "FromTask, later", FromTask(async _ => { await Task.Yield(); return Throw<int>(); }) },
        { "FromTask, either", FromTask(_ => Throw<Task<Either<RedisError, int>>>()) },
        { "FromTaskResult", FromTaskResult(_ => Throw<Task<RedisResult<int>>>()) },
        { "Loop, first step", Loop(0, _ => Throw<RedisProgram<Either<int, int>>>()) },
        { "Loop, later step", Loop(0, n => n == 1 ? Throw<RedisProgram<Either<int, int>>>() : Pure(Prelude.Left<int, int>(1))) },
        { "Traverse", Traverse([1], _ => Throw<RedisProgram<int>>()).Map(_ => 1) },
        { "Traverse, items", Traverse(Broken(), Pure).Map(_ => 1) },
        { "TraverseParallel", TraverseParallel([1], _ => Throw<RedisProgram<int>>()).Map(_ => 1) },
        { "TraverseParallel, items", TraverseParallel(Broken(), Pure).Map(_ => 1) },
        { "Bracket, use", Bracket(Pure(1), _ => Throw<RedisProgram<int>>(), _ => Done) },
        { "Bracket, release", Bracket(Pure(1), Pure, _ => Throw<RedisProgram<Unit>>()) },
        { "Pipeline.Traverse", Pipeline.Traverse([1], _ => Throw<Pipeline<int>>()).AsProgram().Map(_ => 1) },
        { "Pipeline.Traverse, items", Pipeline.Traverse(Broken(), Pipeline.Pure).AsProgram().Map(_ => 1) },
        { "Pipeline.Map", Pipeline.Pure(1).Map(_ => Throw<int>()) },
    };

    [Theory]
    [MemberData(nameof(Throwing))]
    public async Task What_it_throws_is_kept(string where, RedisProgram<int> program)
    {
        var error = await _client.Left<RedisError.Client.CallbackFailed, int>(program);

        Assert.True(ReferenceEquals(Thrown, error.Exception), where);
    }

    public static TheoryData<string, RedisProgram<int>> Null => new()
    {
        { "Bind", Pure(1).Bind(_ => (RedisProgram<int>)null!) },
        { "SelectMany", Pure(1).SelectMany(_ => (RedisProgram<int>)null!, (_, b) => b) },
        { "Catch", Fail<int>(Lost(Delivery.NotSent)).Catch(_ => null!) },
        { "OrElse", Fail<int>(Lost(Delivery.NotSent)).OrElse(null!) },
        { "Defer", Defer(() => (RedisProgram<int>)null!) },
        { "FromTask", FromTask(_ => NoTask) },
        { "Loop", Loop(0, _ => (RedisProgram<Either<int, int>>)null!) },
        { "Traverse", Traverse([1], _ => (RedisProgram<int>)null!).Map(_ => 1) },
        { "TraverseParallel", TraverseParallel([1], _ => (RedisProgram<int>)null!).Map(_ => 1) },
        { "Sequence", Sequence<int>([null!]).Map(_ => 1) },
        { "Bracket, use", Bracket(Pure(1), _ => (RedisProgram<int>)null!, _ => Done) },
        { "Bracket, release", Bracket(Pure(1), Pure, _ => (RedisProgram<Unit>)null!) },
        { "Finally", Pure(1).Finally(null!) },
        { "Exclusive", OnLease<int>(null!) },
        { "ZipParallel, first", ZipParallel<int, int>(null!, Pure(1)).Map(_ => 1) },
        { "ZipParallel, second", ZipParallel<int, int>(Pure(1), null!).Map(_ => 1) },
        { "Map", Pure(1).Map((Func<int, int>)null!) },
        { "Bind, no function", Pure(1).Bind((Func<int, RedisProgram<int>>)null!) },
        { "Catch, no function", Fail<int>(Lost(Delivery.NotSent)).Catch((Func<RedisError, RedisProgram<int>>)null!) },
        { "Ensure, no function", Pure(1).Ensure(null!, null!) },
        { "Traverse, no items", Traverse<int, int>(null!, Pure).Map(_ => 1) },
        { "TraverseParallel, no items", TraverseParallel<int, int>(null!, Pure).Map(_ => 1) },
        { "Bracket, nothing acquired", Bracket<int, int>(null!, Pure, _ => Done) },
        { "Pipeline.Traverse, no items", Pipeline.Traverse<int, int>(null!, Pipeline.Pure).AsProgram().Map(_ => 1) },
        { "Pipeline.Sequence, no items", Pipeline.Sequence<int>(null!).AsProgram().Map(_ => 1) },
    };

    [Theory]
    [MemberData(nameof(Null))]
    public async Task Null_is_an_error_and_not_an_exception(string where, RedisProgram<int> program)
    {
        var error = await _client.Left(program);

        Assert.True(error is RedisError.Client.CallbackFailed, $"{where}: {error}");
    }

    public static TheoryData<string, RedisProgram<int>> NullPipelines => new()
    {
        { "Zip", Pipeline.Pure(1).Zip((Pipeline<int>)null!).AsProgram().Map(_ => 1) },
        { "Tuple of two", ((Pipeline<int>)null!, Pipeline.Pure(1)).Zip().AsProgram().Map(_ => 1) },
        { "Tuple", (Pipeline.Pure(1), (Pipeline<int>)null!, Pipeline.Pure(1)).Zip().AsProgram().Map(_ => 1) },
        { "Sequence", Pipeline.Sequence<int>([null!]).AsProgram().Map(_ => 1) },
        { "Multi", Multi<int>(null!) },
        { "Multi, zipped", Multi(Pipeline.Pure(1)).Zip<int>(null!).Map(_ => 1) },
        { "FireAndForget", ((Pipeline<int>)null!).FireAndForget().Map(_ => 1) },
    };

    [Theory]
    [MemberData(nameof(NullPipelines))]
    public async Task A_pipeline_that_is_null_is_refused(string where, RedisProgram<int> program)
    {
        var error = await _client.Left(program);

        Assert.True(error is RedisError.Client.InvalidArgument, $"{where}: {error}");
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task No_client_and_no_program_are_refused()
    {
        Assert.IsType<RedisError.Client.InvalidArgument>((await ((IRedisClient)null!).RunResult(Pure(1))).Error);
        Assert.IsType<RedisError.Client.InvalidArgument>((await ((IRedisClient)null!).Run(Pure(1))).LeftToList().Single());
        Assert.IsType<RedisError.Client.InvalidArgument>(await _client.Left<int>(null!));
    }

    public static TheoryData<string, RedisProgram<int>> AfterTheServer => new()
    {
        { "Command.Map", Incr("a").Map(_ => Throw<int>()) },
        { "Command.Decode", Incr("a").Decode(_ => Throw<Either<RedisError, int>>()) },
        { "Pipeline.Map", Incr("a").Zip(Incr("b")).Map(_ => Throw<int>()) },
        { "Pipeline.Zip", Incr("a").Zip(Incr("b"), (_, _) => Throw<int>()) },
        { "Pipeline.AttemptWith", Incr("a").Zip(Incr("b")).AttemptWith(_ => Throw<int>()) },
        { "Transaction.Map", Multi(Incr("a")).Map(_ => Throw<int>()) },
        { "in a sequence", Pipeline.Sequence<int>([Incr("a").Map(_ => Throw<int>())]).Map(_ => 1) },
        { "in a sequence of batches", Pipeline.Sequence<int>([Incr("a").Zip(Incr("b")).Map(_ => Throw<int>())]).Map(_ => 1) },
    };

    [Theory]
    [MemberData(nameof(AfterTheServer))]
    public async Task A_function_that_reads_a_reply_fails_after_the_server_did_its_part(string where, RedisProgram<int> program)
    {
        var error = await _client.Left<RedisError.Client.CallbackFailed, int>(program);

        Assert.True(ReferenceEquals(Thrown, error.Exception), where);
        Assert.True(error.Delivery == Delivery.Executed, $"{where}: {error}");
    }

    [Fact]
    public async Task A_mapped_command_that_fails_is_named() =>
        Assert.Equal("INCR", (await _client.Left(Incr("a").Map(_ => Throw<int>()))).Context.Command);

    [Fact]
    public async Task A_codec_that_throws_is_the_callers_fault_after_the_server_did_its_part()
    {
        var codec = Codec.Of<int>(_ => default, _ => Throw<RedisResult<int>>());
        var command = Spec.Read("ECHO", KeyPositions.None, Decode.Text).One(codec).Of((RedisValue)"x");

        var error = await _client.Left<RedisError.Client.CallbackFailed, int>(command);
        Assert.Equal((Delivery.Executed, "ECHO"), (error.Delivery, error.Context.Command));
    }

    [Fact]
    public async Task A_function_that_fails_costs_its_own_call_only()
    {
        var (bad, good) = (_client.Left(Echo("x").Map(_ => Throw<int>())), _client.Right(Echo("y")));
        Assert.IsType<RedisError.Client.CallbackFailed>(await bad);
        Assert.Equal("y", await good);
    }

    [Fact]
    public async Task Chance_that_throws_ends_no_retry()
    {
        var client = new FakeClient(new FakeServer().Answer)
        {
            Environment = new() { Time = new FakeTime(), Random = () => Throw<double>() },
            NotSent = number => number == 0 ? Lost(Delivery.NotSent) : null,
        };
        Assert.Equal(1, await client.Right(Incr("a").Retry(RetrySchedule.Forever.WithJitter())));
    }

    [Fact]
    public async Task A_clock_that_throws_is_the_callers_fault()
    {
        var client = new FakeClient(new FakeServer().Answer) { Environment = new() { Time = new BrokenTime(), Random = () => 0 } };

        await client.Left<RedisError.Client.CallbackFailed, Unit>(Sleep(TimeSpan.FromSeconds(1)));
        await client.Left<RedisError.Client.CallbackFailed, long>(Incr("a").Timeout(TimeSpan.FromSeconds(1)));
    }

    static IEnumerable<int> Broken()
    {
        yield return 1;
        throw Thrown;
    }

    sealed class BrokenTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw Thrown;
    }
}
