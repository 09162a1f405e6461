using BenchmarkDotNet.Attributes;
using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>The interpreter of programs, step by step.</summary>
public class ProgramMicro
{
    private const int Steps = 1_000;

    private readonly NowhereClient client = new();
    private readonly RedisProgram<int> left = Enumerable.Range(0, Steps).Aggregate(RedisProgram.Pure(0), static (program, _) => program.Bind(static n => RedisProgram.Pure(n + 1)));
    private readonly RedisProgram<int> maps = Enumerable.Range(0, Steps).Aggregate(RedisProgram.Pure(0), static (program, _) => program.Map(static n => n + 1));
    private readonly RedisProgram<int> right = Right(Steps);
    private readonly RedisProgram<int> loop = RedisProgram.Loop(0, static n => RedisProgram.Pure(n < Steps ? Prelude.Left<int, int>(n + 1) : Prelude.Right<int, int>(n)));

    [Benchmark(Description = "run a bind, 1,000 nested to the left", OperationsPerInvoke = Steps)]
    public int BindsToTheLeft() => Run(left);

    [Benchmark(Description = "run a bind, 1,000 nested to the right", OperationsPerInvoke = Steps)]
    public int BindsToTheRight() => Run(right);

    [Benchmark(Description = "run a map, 1,000 in a row", OperationsPerInvoke = Steps)]
    public int Maps() => Run(maps);

    [Benchmark(Description = "run a turn of Loop", OperationsPerInvoke = Steps)]
    public int Loop() => Run(loop);

    private static RedisProgram<int> Right(int left) => RedisProgram.Pure(left).Bind(static n => n == 0 ? RedisProgram.Pure(0) : Right(n - 1));

    private int Run(RedisProgram<int> program)
    {
        var running = client.Run(program);
        return running.IsCompletedSuccessfully
            ? running.Result.Match(static n => n, static error => throw new InvalidOperationException(error.ToString()))
            : throw new InvalidOperationException("A program that sends nothing ends at once.");
    }
}
