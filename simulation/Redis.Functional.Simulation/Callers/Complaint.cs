using System.Runtime.CompilerServices;

namespace Redis.Functional.Simulation;

/// <summary>What is wrong when an expectation does not hold; made only then.</summary>
[InterpolatedStringHandler]
ref struct Complaint
{
    DefaultInterpolatedStringHandler _text;

    public Complaint(int literalLength, int formattedCount, bool holds, out bool isMade)
    {
        isMade = !holds;
        _text = isMade ? new(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<A>(A value) => _text.AppendFormatted(value);

    public void AppendFormatted<A>(A value, string format) => _text.AppendFormatted(value, format);

    public string Made() => _text.ToStringAndClear();
}
