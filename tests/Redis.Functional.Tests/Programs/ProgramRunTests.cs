using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Runs of programs are used again as exchanges are, and so are the values of their steps.</summary>
public sealed class ProgramRunTests : ExchangeTests
{
    static readonly AsyncLocal<string?> Local = new();

    protected override RedisProgram<string> Call(string text) =>
        from first in Echo("before " + text)
        from second in Echo(text)
        from third in Pure(first.Length).Bind(static length => Pure((object)length))
        select (int)third == text.Length + "before ".Length ? second : "wrong: " + first;

    // What an async method does for its caller.
    [Fact]
    public async Task What_a_program_sets_is_there_in_its_next_steps_and_not_after_the_call()
    {
        Local.Value = "caller";
        List<string?> seen = [];
        var program =
            from a in Defer(() => Set("first"))
            from b in Echo("x").Bind(_ => Set("second"))
            from c in ZipParallel(Defer(() => Set("left")), Defer(() => Set("right")))
            from d in Set("last")
            select Unit.Default;
        var client = new FakeClient(new FakeServer().Answer);
        var running = client.Run(program);
        Assert.Equal("caller", Local.Value);
        Assert.Equal(Prelude.Right<RedisError, Unit>(Unit.Default), await running);

        Assert.Equal("caller", Local.Value);
        Assert.Equal(["caller", "first", "second", "second", "second"], seen);

        RedisProgram<Unit> Set(string value)
        {
            lock (seen) seen.Add(Local.Value);
            Local.Value = value;
            return Done;
        }
    }

    [Fact]
    public async Task What_a_program_sets_before_its_first_wait_is_not_there_after_the_call_even_where_the_flow_is_suppressed()
    {
        var client = new FakeClient(new FakeServer().Answer);
        Local.Value = "caller";
        ValueTask<Either<RedisError, Unit>> running;
        using (ExecutionContext.SuppressFlow())
        {
            running = client.Run(Defer(() =>
            {
                Local.Value = "program";
                SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
                return Done;
            }));
            Assert.Equal("caller", Local.Value);
            Assert.Null(SynchronizationContext.Current);
        }

        Assert.Equal(Prelude.Right<RedisError, Unit>(Unit.Default), await running);
    }

    // The value that a frame did not take belongs to nobody: it must not be given to another step.
    [Fact]
    public async Task Values_of_steps_are_not_mixed_where_steps_fail_throw_or_are_cancelled()
    {
        var client = new FakeClient(new FakeServer().Answer);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async n =>
        {
            using var source = new CancellationTokenSource();
            var inner = (n % 5) switch
            {
                0 => Echo($"{n}").Bind(_ => Fail<string>(new RedisError.Client.InvalidArgument("no"))).Catch(_ => Echo($"{n}").AsProgram()),
                1 => Echo($"{n}").AsProgram().Map<string>(_ => throw new InvalidOperationException()).OrElse(Echo($"{n}")),
                2 => Echo($"{n}").AsProgram().Finally(Echo("finalizer").AsProgram().Ignore()),
                3 => ZipParallel(Echo($"{n}"), Echo("other")).Map(static both => both.Item1),
                _ => Bracket(Echo($"{n}"), text => Echo(text), static _ => Echo("release").AsProgram().Ignore()),
            };
            if (n % 7 == 0) source.Cancel();
            return (n, Outcome: await client.RunResult(from a in Pure(n) from b in inner from c in Echo(b) select (a, c), source.Token));
        }));

        Assert.All(outcomes, static one =>
        {
            if (one.n % 7 == 0) Assert.IsType<RedisError.Client.Cancelled>(one.Outcome.Error);
            else Assert.Equal(RedisResult.Ok((one.n, $"{one.n}")), one.Outcome);
        });
    }
}
