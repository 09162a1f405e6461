namespace Redis.Functional;

// Scans lines and payloads: values that are split over several chunks, and values that are not scalars.
internal partial struct RespScanner
{
    private ScanStatus BeginLine(byte type)
    {
        _lineType = type;
        _lineLength = 0;
        _number = type == '(' ? RespNumberGrammar.BigNumberStart : RespNumberGrammar.DoubleStart;
        _phase = Phase.Line;
        return ScanStatus.NeedMore;
    }

    private readonly int LineLimit => _lineType switch
    {
        (byte)'+' or (byte)'-' => Math.Max(_maxLine, 0),
        (byte)',' or (byte)'(' => Math.Clamp(_maxLine, 0, RespLimits.MaxNumberLength),
        (byte)'_' or (byte)'.' => 0,
        (byte)'#' => 1,
        _ => RespNumber.MaxIntegerText,
    };

    private ScanStatus StepLine(ReadOnlySpan<byte> chunk, ref int at)
    {
        var room = LineLimit - _lineLength;
        var part = chunk[at..];
        if (part.Length - 1 > room) part = part[..(room + 1)];
        var end = part.IndexOfAny((byte)'\r', (byte)'\n');
        if (end >= 0) part = part[..end];
        if (part.Length > room) return Fail("a line longer than its type allows", at + room);
        at += part.Length;
        if (end < 0)
        {
            Keep(part);
            return ScanStatus.NeedMore;
        }

        if (chunk[at] == '\n') return Fail("a line feed without carriage return", at);
        at++;
        if (_lineLength == 0 && at < chunk.Length) return EndLine(part, chunk, ref at);
        Keep(part);
        _phase = Phase.LineFeed;
        return ScanStatus.NeedMore;
    }

    // of a line that came in parts its text is kept when it is short, and the state of its grammar when it may be long
    private void Keep(ReadOnlySpan<byte> part)
    {
        if (_lineType is (byte)',' or (byte)'(')
            _number = RespNumberGrammar.Feed(_number, part);
        else if (_lineType is not ((byte)'+' or (byte)'-'))
            part.CopyTo(((Span<byte>)_line)[_lineLength..]);
        _lineLength += part.Length;
    }

    private ScanStatus StepLineFeed(ReadOnlySpan<byte> chunk, ref int at)
    {
        if (_lineType is (byte)',' or (byte)'(') return EndLine([], chunk, ref at);
        var kept = _line;
        return EndLine(((ReadOnlySpan<byte>)kept)[..Math.Min(_lineLength, RespNumber.MaxIntegerText)], chunk, ref at);
    }

    private ScanStatus EndLine(ReadOnlySpan<byte> text, ReadOnlySpan<byte> chunk, ref int at)
    {
        if (chunk[at] != '\n') return Fail("a carriage return without line feed", at);
        at++;
        return EndLine(text, at);
    }

    private ScanStatus EndLine(ReadOnlySpan<byte> text, int at)
    {
        switch (_lineType)
        {
            case (byte)'+' or (byte)'-' or (byte)'_':
                return EndValue(at);
            case (byte)':':
                return RespNumber.TryInt64(text, out _) ? EndValue(at) : Fail("an invalid 64-bit integer", at);
            case (byte)'#':
                return text is [(byte)'t' or (byte)'f'] ? EndValue(at) : Fail("an invalid boolean", at);
            case (byte)',' or (byte)'(':
                return RespNumberGrammar.IsNumber(RespNumberGrammar.Feed(_number, text)) ? EndValue(at) : Fail("an invalid number", at);
            case (byte)'.':
                _open.Close();
                return EndValue(at);
            case (byte)'$' when text is [(byte)'-', (byte)'1']:
            case (byte)'*' when text is [(byte)'-', (byte)'1']:
                return EndValue(at);
            case (byte)'$' when text is [(byte)'?']:
                _streamed = true;
                _streamedBytes = 0;
                _phase = Phase.ChunkHead;
                return ScanStatus.NeedMore;
            case (byte)'*' or (byte)'%' or (byte)'~' when text is [(byte)'?']:
                return OpenStreamed(at);
            default:
                return RespNumber.TryLength(text, out var length) ? Announced(length, at) : Fail("an invalid length", at);
        }
    }

    private ScanStatus Announced(long length, int at) => _lineType switch
    {
        (byte)'$' or (byte)'!' => BeginPayload(length, at),
        (byte)'=' => length >= 4 ? BeginPayload(length, at) : Fail("a verbatim string without format", at),
        (byte)';' => BeginPart(length, at),
        _ => Open(length, at),
    };

    private ScanStatus BeginPart(long length, int at)
    {
        if (length == 0) return EndValue(at);
        var total = _streamedBytes;
        if (length > _maxBulk - total) return Fail("a streamed string longer than the limit", at);
        _streamedBytes = total + length;
        return BeginPayload(length, at);
    }

    private ScanStatus BeginPayload(long length, int at)
    {
        if (length > _maxBulk) return Fail("a bulk string longer than the limit", at);
        if (length > _maxFrame - _frameLength - at - 2) return Fail("a frame longer than the limit", at);
        _payloadLeft = length;
        _prefixLeft = (byte)(_lineType == '=' ? 4 : 0);
        _phase = length == 0 ? Phase.PayloadReturn : Phase.Payload;
        return ScanStatus.NeedMore;
    }

    private ScanStatus StepPayload(ReadOnlySpan<byte> chunk, ref int at)
    {
        if (_prefixLeft > 0)
        {
            var b = chunk[at];
            if (_prefixLeft == 1 ? b != ':' : b is < 0x21 or > 0x7E) return Fail("a verbatim string without format", at);
            _prefixLeft--;
            _payloadLeft--;
            at++;
        }
        else
        {
            var taken = (int)Math.Min(_payloadLeft, chunk.Length - at);
            _payloadLeft -= taken;
            at += taken;
        }

        if (_payloadLeft == 0) _phase = Phase.PayloadReturn;
        return ScanStatus.NeedMore;
    }

    private ScanStatus EndPayload()
    {
        if (_lineType != ';') return EndValue(0);
        _phase = Phase.ChunkHead;
        return ScanStatus.NeedMore;
    }
}
