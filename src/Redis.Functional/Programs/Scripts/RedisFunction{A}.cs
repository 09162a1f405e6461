using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A function of a library that the server keeps with its data (FUNCTION LOAD), and the way its reply is read: an immutable value that holds
/// no connection. Calling it makes a command, which runs alone, in pipelines, and in transactions. An error out of a function has
/// <see cref="Delivery.Unknown"/>: part of it may have been done. Since 0.1.
/// </summary>
public sealed class RedisFunction<A> : Callable<A>
{
    private readonly Func<bool, Args, Command<A>> _call;

    internal RedisFunction(string name, bool isReadOnly, Func<bool, Args, Command<A>> call) => (Name, IsReadOnly, _call) = (name, isReadOnly, call);

    /// <summary>The name of the function, which is unique among all libraries of a server.</summary>
    public string Name { get; }

    /// <summary>True when the server refuses to let it write (<see cref="ReadOnly"/>).</summary>
    public bool IsReadOnly { get; }

    /// <summary>
    /// The same function, which may run on a replica and may be sent again after an Unknown outcome. The server refuses one that is not
    /// registered with the flag <c>no-writes</c>. · since 7.0 · https://redis.io/docs/latest/commands/fcall_ro/
    /// </summary>
    public RedisFunction<A> ReadOnly() => new(Name, true, _call);

    /// <summary>The same function, its value passed through one of yours, which runs off the read loop. What that throws becomes <see cref="RedisError.Client.CallbackFailed"/>.</summary>
    public RedisFunction<B> Map<B>(Func<A, B> f) => new(Name, IsReadOnly, (isReadOnly, args) => _call(isReadOnly, args).Map(f));

    /// <summary>The same function, its value read further; a Left is the outcome.</summary>
    public RedisFunction<B> Decode<B>(Func<A, Either<RedisError, B>> f) => new(Name, IsReadOnly, (isReadOnly, args) => _call(isReadOnly, args).Decode(f));

    /// <summary>The name and whether it may write.</summary>
    public override string ToString() => IsReadOnly ? $"read-only function {Name}" : $"function {Name}";

    private protected override Command<A> With(Args args, Func<Args, Args> add) => _call(IsReadOnly, add(args.Add((RedisValue)Name)));
}
