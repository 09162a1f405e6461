namespace Redis.Functional;

/// <summary>Base of <see cref="RedisScript{A}"/> and <see cref="RedisFunction{A}"/>, which are called with keys and arguments.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract class Callable<A>
{
    private protected Callable() { }

    /// <summary>Creates a call without keys and arguments.</summary>
    /// <remarks>O(script or function)</remarks>
    public Command<A> Call() => Call([], []);

    /// <summary>Creates a call with one key and arguments: <c>KEYS[1]</c> and <c>ARGV</c> in a script.</summary>
    /// <remarks>O(script or function)</remarks>
    public Command<A> Call(RedisKey key, params RedisValue[] arguments) => Call([key], arguments);

    /// <summary>Creates a call with keys and arguments: <c>KEYS</c> and <c>ARGV</c> in a script.</summary>
    /// <remarks>Pass every key that the call uses as a key, because routing depends on them. O(script or function)</remarks>
    public Command<A> Call(RedisKey[] keys, params RedisValue[] arguments) =>
        With(Args.Empty(2 + (keys?.Length ?? 0) + (arguments?.Length ?? 0)), args => args.AddCall(keys, arguments));

    /// <inheritdoc cref="Call(RedisKey[], RedisValue[])"/>
    public Command<A> Call(IEnumerable<RedisKey> keys, IEnumerable<RedisValue> arguments) =>
        With(Args.Empty(), args => args.AddCall(keys, arguments));

    /// <summary>The command with its arguments, which the function adds after what names the callee.</summary>
    private protected abstract Command<A> With(Args args, Func<Args, Args> add);
}
