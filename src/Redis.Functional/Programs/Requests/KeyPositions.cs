namespace Redis.Functional.Protocol;

/// <summary>The positions of the keys among the arguments of a command, counted from 0 after the name.</summary>
/// <remarks>
/// <para>
/// Either every <see cref="Step"/>-th argument from <see cref="First"/> to <see cref="Last"/> (negative: from the end); or the number of arguments given by the
/// one at <see cref="CountAt"/>, after it, and also the one at <see cref="First"/> if it comes before; or the first half of the arguments after
/// <see cref="Word"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public readonly record struct KeyPositions
{
    private KeyPositions(int first, int last, int step, int countAt) => (First, Last, Step, CountAt) = (first, last, step, countAt);

    /// <summary>The positions of a command without keys.</summary>
    public static KeyPositions None => new(-1, -1, 0, -1);

    /// <summary>The position of the first argument.</summary>
    public static KeyPositions One => new(0, 0, 1, -1);

    /// <summary>The positions of all arguments.</summary>
    public static KeyPositions All => new(0, -1, 1, -1);

    /// <summary>The index of the first key; −1 if there is none.</summary>
    public int First { get; }

    /// <summary>The index of the last key; a negative one counts from the end (−1 is the last argument).</summary>
    public int Last { get; }

    /// <summary>The distance between keys; 0 means no keys, as in <c>default</c>.</summary>
    public int Step { get; }

    /// <summary>The index of the argument that counts the keys after it; −1 if there is none.</summary>
    public int CountAt { get; }

    /// <summary>The word before the keys, which are followed by the same number of other arguments; null if there is none.</summary>
    public string? Word { get; private init; }

    /// <summary>Creates the positions of every <paramref name="step"/>-th argument of a range.</summary>
    /// <remarks>A negative last index counts from the end.</remarks>
    public static KeyPositions Range(int first, int last, int step = 1) => new(first, last, step, -1);

    /// <summary>Creates the positions of keys that follow the argument that counts them, every <paramref name="step"/>-th argument.</summary>
    public static KeyPositions Counted(int countAt, int step = 1) => new(countAt + 1, -1, step, countAt);

    /// <summary>
    /// Creates the positions of the first argument and of those that follow the argument that counts them, as for a destination and its sources.
    /// </summary>
    public static KeyPositions OneAndCounted(int countAt) => new(0, -1, 1, countAt);

    /// <summary>Creates the positions of the first half of the arguments after a word, which is searched from an index on.</summary>
    public static KeyPositions HalfBehind(string word, int soughtAt) => new(soughtAt, -1, 1, -1) { Word = word };
}
