namespace Redis.Functional;

// Aggregates: what is open, and what it still waits for.
internal partial struct RespScanner
{
    private ScanStatus StepValue(ReadOnlySpan<byte> chunk, ref int at)
    {
        do
        {
            var length = RespScalars.LengthOf(chunk[at..], _maxBulk, _maxLine);
            if (length == 0) return BeginValue(chunk, ref at);
            if (_open.Depth == 0) _frameType = chunk[at];
            at += length;
            _owesValue = false;
            if (_open.Innermost == RespAggregates.Kind.Fixed && _open.Left > 1)
            {
                _open.Left--;
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
                if (_open.Innermost < RespAggregates.Kind.StreamedList || _owesValue) return Fail("an unexpected end marker", at);
                if (_open.Innermost == RespAggregates.Kind.StreamedMap && (_open.Left & 1) != 0) return Fail("a key without value", at);
                break;
            case (byte)'+' or (byte)'-' or (byte)':' or (byte)'$' or (byte)'*' or (byte)'_' or (byte)'#' or (byte)',' or (byte)'('
                or (byte)'!' or (byte)'=' or (byte)'%' or (byte)'~' or (byte)'>':
                if (_open.Depth == 0) _frameType = type;
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
        while (_open.Depth > 0)
        {
            if (_open.Innermost >= RespAggregates.Kind.StreamedList)
                return _open.Left++ < _maxElements ? ScanStatus.NeedMore : Fail("more elements than the limit", at);
            if (--_open.Left > 0) return ScanStatus.NeedMore;
            var closed = _open.Innermost;
            _open.Close();
            if (closed != RespAggregates.Kind.Attribute) continue;
            _owesValue = true;
            return ScanStatus.NeedMore;
        }

        return ScanStatus.Complete;
    }

    private ScanStatus Open(long count, int at)
    {
        if (_open.Depth >= _maxDepth) return Fail("aggregates nested deeper than the limit", at);
        var pairs = _lineType is (byte)'%' or (byte)'|';
        if (count > (pairs ? _maxElements / 2 : _maxElements)) return Fail("more elements than the limit", at);
        var children = (int)(pairs ? count * 2 : count);

        // the smallest value has three bytes
        if (children * 3L > _maxFrame - _frameLength - at) return Fail("a frame longer than the limit", at);
        if (children > 0) return Push(_lineType == '|' ? RespAggregates.Kind.Attribute : RespAggregates.Kind.Fixed, children);
        if (_lineType != '|') return EndValue(at);
        _owesValue = true;
        _phase = Phase.Value;
        return ScanStatus.NeedMore;
    }

    private ScanStatus OpenStreamed(int at)
    {
        if (_open.Depth >= _maxDepth) return Fail("aggregates nested deeper than the limit", at);
        _streamed = true;
        return Push(_lineType == '%' ? RespAggregates.Kind.StreamedMap : RespAggregates.Kind.StreamedList, 0);
    }

    private ScanStatus Push(RespAggregates.Kind kind, int left)
    {
        _open.Push(kind, left);
        _owesValue = false;
        _phase = Phase.Value;
        return ScanStatus.NeedMore;
    }
}
