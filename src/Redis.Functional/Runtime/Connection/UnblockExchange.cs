using LanguageExt;

namespace Redis.Functional;

/// <summary>CLIENT UNBLOCK, which ends the waiting of a blocking command on another connection of the server.</summary>
internal sealed class UnblockExchange : UpkeepExchange
{
    private readonly Command<Unit> _command;
    private readonly TaskCompletionSource _ended = new();

    internal UnblockExchange(long client)
    {
        _command = HandshakeCommands.Unblock(client);
        Length = (int)_command.EncodedLength();
    }

    public override string Name => _command.Name;

    /// <summary>Done when the reply is here, or will not come.</summary>
    internal Task Ended => _ended.Task;

    /// <summary>True when the server has done it, or found the connection not waiting; false when it has refused, or not replied.</summary>
    internal bool IsAnswered { get; private set; }

    internal override int Encode(Span<byte> destination) => _command.Encode(destination);

    // Certain when the reply is 0, 1 or an error.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (frame.Reader().IsError) return Acceptance.Last;
        IsAnswered = frame.Is(":1\r\n"u8) || frame.Is(":0\r\n"u8);
        return IsAnswered ? Acceptance.Last : Acceptance.Doubt;
    }

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();
}
