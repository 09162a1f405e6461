using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>The aggregates of a frame that are open, and how many values the innermost still needs. A mutable part of <see cref="RespScanner"/>.</summary>
internal struct RespAggregates
{
    internal enum Kind : byte { None, Fixed, Attribute, StreamedList, StreamedMap }

    private struct Level
    {
        public int Left;
        public Kind Kind;
    }

    // Those around the innermost one. The array is kept for the next frame.
    private Level[]? _outer;

    /// <summary>Values that the innermost one still needs; a streamed one counts up.</summary>
    internal int Left { get; set; }

    /// <summary>How many are open.</summary>
    internal int Depth { get; private set; }

    /// <summary>The kind of the innermost one; None if none is open.</summary>
    internal Kind Innermost { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Clear()
    {
        Depth = 0;
        Innermost = Kind.None;
        Left = 0;
    }

    internal void Push(Kind kind, int left)
    {
        if (Depth > 0)
        {
            if (_outer is null || _outer.Length < Depth) Array.Resize(ref _outer, Math.Max(8, Depth * 2));
            _outer[Depth - 1] = new() { Left = Left, Kind = Innermost };
        }

        Depth++;
        Innermost = kind;
        Left = left;
    }

    internal void Close()
    {
        Depth--;
        if (Depth == 0)
        {
            Innermost = Kind.None;
            Left = 0;
            return;
        }

        var outer = _outer![Depth - 1];
        Innermost = outer.Kind;
        Left = outer.Left;
    }
}
