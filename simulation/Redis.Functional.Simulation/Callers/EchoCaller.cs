using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>ECHO of words that nobody else says, also with short time limits: the reply is its own.</summary>
sealed class EchoCaller(CallerContext context, int id) : Caller(context, id)
{
    protected override async Task Call(int number)
    {
        var word = $"e{Id}-{number}";
        RedisProgram<RedisValue> program = Echo(word);
        if (Random.OneIn(3)) program = program.Timeout(TimeSpan.FromMilliseconds(1 + Random.Below(4)));
        var result = await Ask("ECHO", program).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.ToString() == word, $"ECHO {word} answered {said}");
    }
}
