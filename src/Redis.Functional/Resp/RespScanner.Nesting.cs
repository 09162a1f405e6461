namespace Redis.Functional;

// Aggregates: what is open, and what it still waits for.
internal partial struct RespScanner
{
    private enum Kind : byte { None, Fixed, Attribute, StreamedList, StreamedMap }

    private struct Level
    {
        public int Left;
        public Kind Kind;
    }

    private ScanStatus StepValue(ReadOnlySpan<byte> chunk, ref int at)
    {
        do
        {
            var length = ScalarLength(chunk[at..]);
            if (length == 0) return BeginValue(chunk, ref at);
            if (_depth == 0) _frameType = chunk[at];
            at += length;
            _owesValue = false;
            if (_kind == Kind.Fixed && _left > 1)
            {
                _left--;
                continue;
            }

            var status = EndValue(at);
            if (status != ScanStatus.NeedMore) return status;
        }
        while (at < chunk.Length);
        return ScanStatus.NeedMore;
    }

    private ScanStatus BeginValue(ReadOnlySpan<byte> chunk, ref int at)
    {
        var type = chunk[at];
        switch (type)
        {
            case (byte)'|':
                break;
            case (byte)'.':
                if (_kind < Kind.StreamedList || _owesValue) return Fail("an end of nothing", at);
                if (_kind == Kind.StreamedMap && (_left & 1) != 0) return Fail("a key without value", at);
                break;
            case (byte)'+' or (byte)'-' or (byte)':' or (byte)'$' or (byte)'*' or (byte)'_' or (byte)'#' or (byte)',' or (byte)'('
                or (byte)'!' or (byte)'=' or (byte)'%' or (byte)'~' or (byte)'>':
                if (_depth == 0) _frameType = type;
                _owesValue = false;
                break;
            default:
                return Fail($"an unknown type 0x{type:x2}", at);
        }

        at++;
        BeginLine(type);
        return at < chunk.Length ? StepLine(chunk, ref at) : ScanStatus.NeedMore;
    }

    private ScanStatus EndValue(int at)
    {
        _phase = Phase.Value;
        while (_depth > 0)
        {
            if (_kind >= Kind.StreamedList)
                return _left++ < _maxElements ? ScanStatus.NeedMore : Fail("more elements than the limit", at);
            if (--_left > 0) return ScanStatus.NeedMore;
            var closed = _kind;
            Close();
            if (closed != Kind.Attribute) continue;
            _owesValue = true;
            return ScanStatus.NeedMore;
        }

        return ScanStatus.Complete;
    }

    private ScanStatus Open(long count, int at)
    {
        if (_depth >= _maxDepth) return Fail("aggregates nested deeper than the limit", at);
        var pairs = _lineType is (byte)'%' or (byte)'|';
        if (count > (pairs ? _maxElements / 2 : _maxElements)) return Fail("more elements than the limit", at);
        var children = (int)(pairs ? count * 2 : count);

        // the smallest value has three bytes
        if (children * 3L > _maxFrame - _frameLength - at) return Fail("a frame longer than the limit", at);
        if (children > 0) return Push(_lineType == '|' ? Kind.Attribute : Kind.Fixed, children);
        if (_lineType != '|') return EndValue(at);
        _owesValue = true;
        _phase = Phase.Value;
        return ScanStatus.NeedMore;
    }

    private ScanStatus OpenStreamed(int at)
    {
        if (_depth >= _maxDepth) return Fail("aggregates nested deeper than the limit", at);
        _streamed = true;
        return Push(_lineType == '%' ? Kind.StreamedMap : Kind.StreamedList, 0);
    }

    private ScanStatus Push(Kind kind, int left)
    {
        if (_depth > 0)
        {
            if (_outer is null || _outer.Length < _depth) Array.Resize(ref _outer, Math.Max(8, _depth * 2));
            _outer[_depth - 1] = new() { Left = _left, Kind = _kind };
        }

        _depth++;
        _kind = kind;
        _left = left;
        _owesValue = false;
        _phase = Phase.Value;
        return ScanStatus.NeedMore;
    }

    private void Close()
    {
        _depth--;
        if (_depth == 0)
        {
            _kind = Kind.None;
            _left = 0;
            return;
        }

        var outer = _outer![_depth - 1];
        _kind = outer.Kind;
        _left = outer.Left;
    }
}
