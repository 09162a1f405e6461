using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>The interpreter of programs, step by step.</summary>
public static class ProgramMicro
{
    private const int Steps = 1_000;

    public static IEnumerable<MicroCase> Cases()
    {
        var client = new NowhereClient();
        var left = Enumerable.Range(0, Steps).Aggregate(RedisIO.Pure(0), static (program, _) => program.Bind(static n => RedisIO.Pure(n + 1)));
        var maps = Enumerable.Range(0, Steps).Aggregate(RedisIO.Pure(0), static (program, _) => program.Map(static n => n + 1));
        var right = Right(Steps);
        var loop = RedisIO.Loop(0, static n => RedisIO.Pure(n < Steps ? Prelude.Left<int, int>(n + 1) : Prelude.Right<int, int>(n)));
        yield return new("run a bind, 1,000 nested to the left", Steps, () => Run(client, left));
        yield return new("run a bind, 1,000 nested to the right", Steps, () => Run(client, right));
        yield return new("run a map, 1,000 in a row", Steps, () => Run(client, maps));
        yield return new("run a turn of Loop", Steps, () => Run(client, loop));
    }

    private static Redis<int> Right(int left) => RedisIO.Pure(left).Bind(static n => n == 0 ? RedisIO.Pure(0) : Right(n - 1));

    private static void Run(NowhereClient client, Redis<int> program)
    {
        var running = client.Run(program);
        if (!running.IsCompletedSuccessfully || running.Result.IsLeft) throw new InvalidOperationException("A program that sends nothing ends at once.");
    }
}
