namespace Redis.Functional.Protocol;

/// <summary>
/// Which arguments of a command are keys, counted from 0 after the name: every <see cref="Step"/>-th from <see cref="First"/> to
/// <see cref="Last"/> (negative: from the end), or as many as the argument at <see cref="CountAt"/> says, behind that argument, and the one
/// at <see cref="First"/> too, when it lies before; or the first half of what follows <see cref="Word"/>. Since 0.1.
/// </summary>
public readonly record struct KeyPositions
{
    private KeyPositions(int first, int last, int step, int countAt) => (First, Last, Step, CountAt) = (first, last, step, countAt);

    /// <summary>No argument is a key.</summary>
    public static KeyPositions None => new(-1, -1, 0, -1);

    /// <summary>The first argument.</summary>
    public static KeyPositions One => new(0, 0, 1, -1);

    /// <summary>All arguments.</summary>
    public static KeyPositions All => new(0, -1, 1, -1);

    /// <summary>Index of the first key; −1 when there is none.</summary>
    public int First { get; }

    /// <summary>Index of the last key; negative counts from the end (−1 is the last argument).</summary>
    public int Last { get; }

    /// <summary>Distance from key to key; without one there are no keys, as in <c>default</c>.</summary>
    public int Step { get; }

    /// <summary>Index of the argument that says how many keys follow it; −1 when none does.</summary>
    public int CountAt { get; }

    /// <summary>The word that the keys and, behind them, as many other arguments follow; null when none does.</summary>
    public string? Word { get; private init; }

    /// <summary>Every <paramref name="step"/>-th argument of a range; a negative last counts from the end.</summary>
    public static KeyPositions Range(int first, int last, int step = 1) => new(first, last, step, -1);

    /// <summary>The keys follow the argument that counts them, every <paramref name="step"/>-th argument one.</summary>
    public static KeyPositions Counted(int countAt, int step = 1) => new(countAt + 1, -1, step, countAt);

    /// <summary>The first argument, and those that follow the argument that counts them: a destination and its sources.</summary>
    public static KeyPositions OneAndCounted(int countAt) => new(0, -1, 1, countAt);

    /// <summary>The keys are the first half of what follows a word, which is sought from an argument on.</summary>
    public static KeyPositions HalfBehind(string word, int soughtAt) => new(soughtAt, -1, 1, -1) { Word = word };
}
