namespace Redis.Functional;

/// <summary>
/// The connection's own question for the server's role: HELLO, which every user may send, or ROLE, which servers without HELLO know.
/// </summary>
internal sealed class RoleExchange : UpkeepExchange
{
    private readonly TaskCompletionSource _ended = new();
    private readonly IRequest _request;
    private readonly bool _isHello;

    private RoleExchange(IRequest request, bool isHello)
    {
        (_request, _isHello) = (request, isHello);
        Length = (int)request.EncodedLength();
    }

    /// <summary>What the server answered, when it has.</summary>
    internal PeerRole Reported { get; private set; }

    /// <summary>True when the server answered with an error.</summary>
    internal bool IsRefused { get; private set; }

    /// <summary>Done when the reply is here, or will not come.</summary>
    internal Task Ended => _ended.Task;

    public override string Name => _request.Spec.Name;

    internal static RoleExchange ByHello(bool speaksResp3) => new(HandshakeCommands.HelloAgain(speaksResp3 ? 3 : 2).Request, isHello: true);

    internal static RoleExchange ByRole() => new(HandshakeCommands.Role.Request, isHello: false);

    internal override int Encode(Span<byte> destination) => _request.Encode(destination);

    // Certain when the reply is an error, or names what only the reply to this request names.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        IsRefused = reader.IsError;
        return IsRefused || (_isHello ? ReadHello(ref reader) : ReadRole(ref reader)) ? Acceptance.Last : Acceptance.Doubt;
    }

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();

    private bool ReadHello(scoped ref RespReader reader)
    {
        var isHello = ServerHello.TryRead(ref reader, out var hello);
        Reported = hello.Role;
        return isHello;
    }

    private bool ReadRole(scoped ref RespReader reader)
    {
        var isRole = ServerHello.TryReadRole(ref reader, out var role, out _);
        Reported = role;
        return isRole;
    }
}
