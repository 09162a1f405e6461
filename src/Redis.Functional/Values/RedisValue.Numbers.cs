namespace Redis.Functional;

// One operator for each number type: without its own, C# would take the way through double or int, and change the number.
public readonly partial struct RedisValue
{
    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(int number) => RedisNumber.Format(number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(long number) => RedisNumber.Format(number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(uint number) => RedisNumber.Format((long)number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(ulong number) => RedisNumber.Format(number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(short number) => RedisNumber.Format((long)number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(ushort number) => RedisNumber.Format((long)number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(byte number) => RedisNumber.Format((long)number);

    /// <summary>Converts a number to decimal text.</summary>
    public static implicit operator RedisValue(sbyte number) => RedisNumber.Format((long)number);

    /// <summary>Converts a number to the shortest text that reads back as the same number, or to <c>inf</c>, <c>-inf</c> or <c>nan</c>.</summary>
    public static implicit operator RedisValue(double number) => RedisNumber.Format(number);

    /// <summary>Converts a number to the shortest text that reads back as the same <c>float</c>, or to <c>inf</c>, <c>-inf</c> or <c>nan</c>.</summary>
    public static implicit operator RedisValue(float number) => RedisNumber.Format(number);

    /// <summary>Converts a number to decimal text with all its digits.</summary>
    public static implicit operator RedisValue(decimal number) => RedisNumber.Format(number);

    /// <summary>Converts a bool to <c>1</c> or <c>0</c>.</summary>
    public static implicit operator RedisValue(bool flag) => RedisNumber.Format(flag ? 1L : 0L);

    /// <summary>Converts a GUID to 36 characters with hyphens, in lower case.</summary>
    public static implicit operator RedisValue(Guid guid) => RedisNumber.Format(guid);

    /// <summary>Converts a time span to .NET's constant format, <c>[-][d.]hh:mm:ss[.fffffff]</c>, as <see cref="Codec.TimeSpan"/> does.</summary>
    public static implicit operator RedisValue(TimeSpan time) => RedisNumber.Format(time, "c");

    /// <summary>Converts a date and time to ISO 8601, as <see cref="Codec.DateTime"/> does.</summary>
    public static implicit operator RedisValue(DateTime moment) => RedisNumber.Format(moment, "O");

    /// <summary>Converts a date and time to ISO 8601 with its offset, as <see cref="Codec.DateTimeOffset"/> does.</summary>
    public static implicit operator RedisValue(DateTimeOffset moment) => RedisNumber.Format(moment, "O");

    /// <summary>Converts a date to ISO 8601, as <see cref="Codec.DateOnly"/> does.</summary>
    public static implicit operator RedisValue(DateOnly date) => RedisNumber.Format(date, "O");

    /// <summary>Converts a time of day to ISO 8601, as <see cref="Codec.TimeOnly"/> does.</summary>
    public static implicit operator RedisValue(TimeOnly time) => RedisNumber.Format(time, "O");

    /// <summary>Does not compile, because a character would be stored as its number.</summary>
    /// <remarks>Use a string or a number.</remarks>
    [Obsolete("A char would be stored as its number. Write a string such as \"x\", or (int)c.", error: true)]
    public static implicit operator RedisValue(char character) => RedisNumber.Format((long)character);
}
