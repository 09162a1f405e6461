using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A Lua script and the way its reply is read: an immutable value that holds no connection. Calling it makes a command, which runs alone, in
/// pipelines, and in transactions. Alone it goes as EVALSHA, and as EVAL where the server does not know it yet; in a batch it goes as EVAL, so
/// that no SCRIPT FLUSH of somebody else can make it fail there. An error out of a script has <see cref="Delivery.Unknown"/>: part of it may
/// have been done. Since 0.1.
/// </summary>
public sealed class RedisScript<A> : Callable<A>
{
    private readonly ScriptText _text;
    private readonly Func<ScriptText, Args, Command<A>> _call;

    internal RedisScript(ScriptText text, Func<ScriptText, Args, Command<A>> call) => (_text, _call) = (text, call);

    /// <summary>The text, as it was given.</summary>
    public string Text => _text.Text.ToString();

    /// <summary>The SHA-1 of the text, in hexadecimal: the server's name for it.</summary>
    public string Sha1 => _text.Digest.ToString();

    /// <summary>True when the server refuses to let it write (<see cref="ReadOnly"/>).</summary>
    public bool IsReadOnly => _text.IsReadOnly;

    /// <summary>
    /// The same script, which the server keeps from writing, and which may run on a replica; it may be sent again after an Unknown outcome.
    /// · since 7.0 (before, the server does not know the command) · https://redis.io/docs/latest/commands/eval_ro/
    /// </summary>
    public RedisScript<A> ReadOnly() => new(_text.ReadOnly(), _call);

    /// <summary>The same script, its value passed through a function, which runs off the read loop. What it throws becomes <see cref="RedisError.Client.CallbackFailed"/>.</summary>
    public RedisScript<B> Map<B>(Func<A, B> f) => new(_text, (text, arguments) => _call(text, arguments).Map(f));

    /// <summary>The same script, its value read further; a Left is the outcome.</summary>
    public RedisScript<B> Decode<B>(Func<A, Either<RedisError, B>> f) => new(_text, (text, arguments) => _call(text, arguments).Decode(f));

    /// <summary>The SHA-1 and whether it may write; never the text.</summary>
    public override string ToString() => IsReadOnly ? $"read-only script {Sha1}" : $"script {Sha1}";

    private protected override Command<A> With(Args args, Func<Args, Args> add) => _call(_text, add(args));
}
