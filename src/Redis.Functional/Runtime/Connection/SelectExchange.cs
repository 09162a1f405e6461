using LanguageExt;

namespace Redis.Functional;

/// <summary>The connection's own SELECT, for a server that was busy when the connection was made.</summary>
internal sealed class SelectExchange : UpkeepExchange
{
    private readonly Command<Unit> _select;
    private readonly Action _selected;

    internal SelectExchange(int database, Action selected)
    {
        (_select, _selected) = (HandshakeCommands.Select(database), selected);
        Length = (int)_select.EncodedLength();
    }

    public override string Name => _select.Name;

    internal override int Encode(Span<byte> destination) => _select.Encode(destination);

    // Certain when it is accepted, or the server is still busy. Any other error leaves the connection in a database of which nothing is known.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (frame.Is("+OK\r\n"u8))
        {
            _selected();
            return Acceptance.Last;
        }

        return frame.Reader().TryReadError(out var code, out _) && code == "BUSY" ? Acceptance.Last : Acceptance.Doubt;
    }
}
