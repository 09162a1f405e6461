using System.Security.Cryptography;

namespace Redis.Functional;

/// <summary>A script's text and its SHA-1, each kept once as the bytes that are sent.</summary>
internal sealed record ScriptText(RedisValue Text, RedisValue Digest, bool IsReadOnly)
{
#pragma warning disable CA5350 // the server names scripts by their SHA-1; nothing is secured by it
    internal static ScriptText Of(string? text)
    {
        var bytes = RedisValue.Of(text);
        return new(bytes, Convert.ToHexStringLower(SHA1.HashData(bytes.Span)), false);
    }
#pragma warning restore CA5350

    internal ScriptText ReadOnly() => this with { IsReadOnly = true };
}

/// <summary>The requests by which scripts run, under one reading.</summary>
internal sealed class ScriptSpecs<A>(Decoder<A> decoder, CommandFlags more)
{
    private readonly CommandSpec<A> _eval = ScriptSpec.Eval.Decoding(decoder, more);
    private readonly CommandSpec<A> _evalReadOnly = ScriptSpec.EvalReadOnly.Decoding(decoder, more);

    internal Command<A> Command(ScriptText text, Args arguments)
    {
        var spec = text.IsReadOnly ? _evalReadOnly : _eval;
        return arguments.Fault is { } fault ? new InvalidCommand<A>(spec, fault) : new ScriptCommand<A>(spec, text, arguments.ToArray());
    }
}
