namespace Redis.Functional;

/// <summary>A program that depends on what the client that runs it brings along; made anew for each run.</summary>
internal sealed class EnvironmentProgram<A>(Func<RedisEnvironment, RedisProgram<A>> f) : RedisProgram<A>
{
    internal override IProgram Step(Machine machine) => UserCode.Program(f, machine.Environment);
}
