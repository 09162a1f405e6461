using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>A million of everything, on a thread of 256 KiB.</summary>
[Trait("Coverage", "Off")]
public class StackSafetyTests
{
    const int Million = 1_000_000;
    readonly FakeClient _client = new(new FakeServer().Answer);

    A OnSmallStack<A>(Func<RedisProgram<A>> program) => SmallStack.Run(() => _client.Right(program()).GetAwaiter().GetResult());

    [Fact]
    public void A_million_binds_nested_to_the_left() => Assert.Equal(Million, OnSmallStack(() =>
    {
        var program = Pure(0);
        for (var i = 0; i < Million; i++) program = program.Bind(n => Pure(n + 1));
        return program;
    }));

    [Fact]
    public void A_million_binds_nested_to_the_right() => Assert.Equal(Million, OnSmallStack(() => CountTo(0)));

    static RedisProgram<int> CountTo(int n) => n == Million ? Pure(n) : Pure(n + 1).Bind(CountTo);

    [Fact]
    public void A_million_maps() => Assert.Equal(Million, OnSmallStack(() =>
    {
        var program = Pure(0);
        for (var i = 0; i < Million; i++) program = program.Map(n => n + 1);
        return program;
    }));

    [Fact]
    public void A_million_selects_in_queries() => Assert.Equal(Million, OnSmallStack(() => QueryTo(0)));

    static RedisProgram<int> QueryTo(int n) => n == Million ? Pure(n) : from m in Pure(n + 1) from rest in QueryTo(m) select rest;

    [Fact]
    public void A_million_handlers() => Assert.Equal(1, OnSmallStack(() =>
    {
        var program = Fail<int>(Lost(Delivery.NotSent));
        for (var i = 0; i < Million; i++) program = program.Catch(Fail<int>);
        return program | Pure(1);
    }));

    [Fact]
    public void A_million_finalizers()
    {
        var run = 0;
        Assert.Equal(1, OnSmallStack(() =>
        {
            var program = Pure(1);
            var finalizer = Done.Map(unit =>
            {
                run++;
                return unit;
            });
            for (var i = 0; i < Million; i++) program = program.Finally(finalizer);
            return program;
        }));
        Assert.Equal(Million, run);
    }

    [Fact]
    public void A_million_attempts_and_alternatives() => Assert.Equal(0, OnSmallStack(() =>
    {
        var program = Pure(0);
        for (var i = 0; i < Million; i++) program = program.Attempt().Map(_ => 0) | Pure(1);
        return program;
    }));

    [Fact]
    public void A_traverse_of_a_million() =>
        Assert.Equal(Million, OnSmallStack(() => Traverse(Enumerable.Range(0, Million), Pure)).Count);

    [Fact]
    public void Ten_thousand_round_trips_in_a_loop() => Assert.Equal(10_000, OnSmallStack(() =>
        Loop(0, _ => Incr("a").AsProgram().Map(n => n == 10_000 ? Prelude.Right<int, long>(n) : Prelude.Left<int, long>(0)))));

    [Theory]
    [InlineData("time limits")]
    [InlineData("pairs to the left")]
    [InlineData("pairs to the right")]
    [InlineData("leases")]
    [InlineData("retries")]
    [InlineData("traversals")]
    public void A_hundred_thousand_scopes_in_one_another(string scopes)
    {
        const int depth = 100_000;
        Assert.Equal(7, OnSmallStack(() =>
        {
            var program = Pure(7);
            for (var i = 0; i < depth; i++)
            {
                var inner = program;
                program = scopes switch
                {
                    "time limits" => inner.Timeout(TimeSpan.FromDays(1)),
                    "pairs to the left" => ZipParallel(inner, Done).Map(pair => pair.Item1),
                    "pairs to the right" => ZipParallel(Done, inner).Map(pair => pair.Item2),
                    "leases" => OnLease(inner),
                    "retries" => inner.Retry(RetrySchedule.Times(1)),
                    _ => TraverseParallel([1], _ => inner).Map(seq => seq[0]),
                };
            }

            return program;
        }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pipeline_a_million_deep_is_refused(bool inProgram)
    {
        var pipeline = Pipeline.Pure(0L).Zip(Incr("a"), (_, n) => n);
        for (var i = 0; i < Million / 4; i++) pipeline = pipeline.Zip(Incr("a"), (n, _) => n).Map(n => n).Ignore().Zip(Incr("a"), (_, n) => n);

        AssertRefused(pipeline, inProgram);
        AssertRefused(Multi(pipeline), inProgram);
        AssertRefused(pipeline.FireAndForget(), inProgram);
        AssertRefused(Pipeline.Sequence([pipeline, pipeline]), inProgram);
        AssertRefused(pipeline.Attempt(), inProgram);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_command_mapped_a_million_times_is_refused(bool inProgram)
    {
        var command = Incr("a");
        for (var i = 0; i < Million; i++) command = command.Map(n => n);

        AssertRefused(command, inProgram);
        AssertRefused(command.Attempt(), inProgram);
        AssertRefused(Multi(command), inProgram);
        AssertRefused(new BlockingCommand<long>(command, null), inProgram);
    }

    void AssertRefused<A>(RedisProgram<A> program, bool inProgram)
    {
        var error = SmallStack.Run(() => _client.Left(inProgram ? program.Bind(Pure) : program).GetAwaiter().GetResult());
        Assert.IsType<RedisError.Client.InvalidArgument>(error);
    }

    [Fact]
    public void Commands_mapped_a_million_times_can_be_compared_and_printed()
    {
        Func<long, long> same = n => n;
        var (first, second) = (Incr("a"), Incr("a"));
        for (var i = 0; i < Million; i++) (first, second) = (first.Map(same), second.Map(same));

        Assert.Equal("INCR (1 argument)", SmallStack.Run(first.ToString));
        Assert.Equal(first.GetHashCode(), SmallStack.Run(second.GetHashCode));
        Assert.True(SmallStack.Run(() => first.Equals(first)));
        Assert.False(SmallStack.Run(() => first.Equals(second)));
        Assert.Single(SmallStack.Run(() => first.Keys));
    }

    [Fact]
    public void A_pipeline_of_a_million_elements() => Assert.Equal(Million, OnSmallStack(() =>
        Pipeline.Traverse(Enumerable.Range(0, Million), n => Pipeline.Pure(n)).AsProgram()).Count);
}
