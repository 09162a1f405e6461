using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>The text of a line that arrives in parts, where it is short: a length or an integer.</summary>
[InlineArray(RespNumber.MaxIntegerText)]
internal struct RespShortLine
{
    private byte _first;
}
