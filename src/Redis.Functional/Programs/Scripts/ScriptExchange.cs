using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A script that runs alone: sent by its digest, and once more by its text when the server answers that it does not know it, which proves
/// that nothing was done. A script that can give that answer itself is sent again only if SCRIPT EXISTS confirms it, or if it only reads: then to run it
/// twice does no harm, and the server that is asked may be another one. All requests share one deadline and one token.
/// </summary>
internal sealed class ScriptExchange<A> : Exchange<A>
{
    private readonly Command<A> _command;
    private readonly IScriptRequest _script;
    private readonly IRequest _request;
    private readonly RedisEnvironment _environment;
    private readonly CommandReceiver<A> _receiver;
    private IRedisClient? _client;
    private CancellationToken _token;
    private bool _isUnknownToServer;
    private bool _isInDoubt;
    private RedisError? _refusal;

    internal ScriptExchange(Command<A> command, IScriptRequest script, RedisEnvironment environment)
    {
        (_command, _script, _request, _environment) = (command, script, script.ByDigest, environment);
        _receiver = new(command, environment.Codecs);
        if (command.Refusal() is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        var length = _request.EncodedLength();
        if (length > System.Array.MaxLength) Refuse(TooLong.Error(length));
        else Length = (int)length;
    }

    public override string Name => _request.Spec.Name;

    internal override string? Procedure => _request.Argument(0).ToString();

    public override bool IsReadOnly => _command.IsReadOnly;

    internal override bool OnlyReadsKeys => IsReadOnly && KeysOf.Any(_request);

    internal override RouteFacts Facts => RouteFacts.Of(_request);

    internal override void Begin(IRedisClient client, CancellationToken cancellationToken)
    {
        (_client, _token) = (client, cancellationToken);
        base.Begin(client, cancellationToken);
    }

    internal override void AddRequests(List<IRequest> requests) => requests.Add(_request);

    internal override int Encode(Span<byte> destination) => _request.Encode(destination);

    // Certain but for QUEUED: a script may answer with any type.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (!_request.Spec.Admits(frame)) return Acceptance.Doubt;
        if (IsDone) return Acceptance.Last;
        _isUnknownToServer = NoScript.Is(frame);
        _isInDoubt = _isUnknownToServer && !IsReadOnly && NoScript.MayComeFrom(_script);
        if (!_isUnknownToServer || _isInDoubt) _receiver.Accept(frame);
        if (IsAsked && !_isUnknownToServer) _refusal = _request.Spec.RefusalIn(frame, _request);
        return Acceptance.Last;
    }

    internal override void TakeParts(PartReply[] replies)
    {
        if (!TryAnswer()) return;
        if (replies[0].Error is { } error) _receiver.Refuse(error);
        else Accept(replies[0].Reply);
        End();
    }

    private protected override bool RunsUserCode => !_command.DecodesOnLoop;

    private protected override RedisError? Refusal() => _refusal;

    private protected override void Restart()
    {
        (_isUnknownToServer, _isInDoubt, _refusal) = (false, false, null);
        _receiver.Restart();
    }

    private protected override bool GoesOn()
    {
        if (!_isUnknownToServer || _client is null) return false;
        _ = SendText(_client);
        return true;
    }

    private protected override void Evaluate() => Keep(_receiver.Finish());

    private async Task SendText(IRedisClient client)
    {
        RedisResult<A> result;
        try
        {
            result = _isInDoubt && !await IsMissing(client).ConfigureAwait(false) ? _receiver.Finish() : await Again(client).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            result = new(FallbackErrors.Defect(exception, Delivery.Unknown));
        }

        Keep(result);
        Settle();
    }

    private ValueTask<RedisResult<A>> Again(IRedisClient client)
    {
        var again = CommandExchange<A>.Rent(_command, _environment);
        again.Deadline = Deadline;
        again.Begin(client, _token);
        return again.AsResult;
    }

    // False when the server does not say so: then the script may have run.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> IsMissing(IRedisClient client)
    {
        var asked = CommandExchange<Seq<bool>>.Rent(new ScriptQuestion(_request.Argument(0), Facts.Slot), _environment);
        asked.Deadline = Deadline;
        asked.Begin(client, _token);
        var answer = await asked.AsResult.ConfigureAwait(false);
        return answer.TryGetValue(out var exists) && exists.Count == 1 && !exists[0];
    }
}

/// <summary>
/// The server's own words for a digest it does not know. A script may fail with the code NOSCRIPT too, after it has done something: so the
/// words count, not the code.
/// </summary>
internal static class NoScript
{
    internal const string Code = "NOSCRIPT";
    private const string Words = "No matching script";

    internal static bool Is(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        return reader.IsError && reader.TryReadError(out var code, out var detail) && Is(code, detail);
    }

    /// <summary>True when the script's text or arguments hold the words, so that it can answer with them itself.</summary>
    internal static bool MayComeFrom(IRequest script)
    {
        for (var i = 0; i < script.ArgumentCount; i++)
            if (script.Argument(i).Span.IndexOf("No matching script"u8) >= 0) return true;
        return false;
    }

    internal static bool Is(string code, string detail) => code == Code && detail.StartsWith(Words, StringComparison.Ordinal);
}
