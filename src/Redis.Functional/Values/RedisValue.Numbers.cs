namespace Redis.Functional;

// One operator for each number type: without its own, C# would take the way through double or int, and change the number.
public readonly partial struct RedisValue
{
    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(int number) => RedisNumber.Format(number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(long number) => RedisNumber.Format(number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(uint number) => RedisNumber.Format((long)number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(ulong number) => RedisNumber.Format(number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(short number) => RedisNumber.Format((long)number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(ushort number) => RedisNumber.Format((long)number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(byte number) => RedisNumber.Format((long)number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(sbyte number) => RedisNumber.Format((long)number);

    /// <summary>The shortest text that reads back as the same number; <c>inf</c>, <c>-inf</c>, <c>nan</c>.</summary>
    public static implicit operator RedisValue(double number) => RedisNumber.Format(number);

    /// <summary>The shortest text that reads back as the same <c>float</c>; <c>inf</c>, <c>-inf</c>, <c>nan</c>.</summary>
    public static implicit operator RedisValue(float number) => RedisNumber.Format(number);

    /// <summary>Decimal text, with all its digits.</summary>
    public static implicit operator RedisValue(decimal number) => RedisNumber.Format(number);

    /// <summary><c>1</c> or <c>0</c>.</summary>
    public static implicit operator RedisValue(bool flag) => RedisNumber.Format(flag ? 1L : 0L);

    /// <summary>36 characters with hyphens, in lower case.</summary>
    public static implicit operator RedisValue(Guid guid) => RedisNumber.Format(guid);

    /// <summary>.NET's constant form, <c>[-][d.]hh:mm:ss[.fffffff]</c>, as <see cref="Codec.TimeSpan"/>.</summary>
    public static implicit operator RedisValue(TimeSpan time) => RedisNumber.Format(time, "c");

    /// <summary>ISO 8601, as <see cref="Codec.DateTime"/>.</summary>
    public static implicit operator RedisValue(DateTime moment) => RedisNumber.Format(moment, "O");

    /// <summary>ISO 8601 with its offset, as <see cref="Codec.DateTimeOffset"/>.</summary>
    public static implicit operator RedisValue(DateTimeOffset moment) => RedisNumber.Format(moment, "O");

    /// <summary>ISO 8601, as <see cref="Codec.DateOnly"/>.</summary>
    public static implicit operator RedisValue(DateOnly date) => RedisNumber.Format(date, "O");

    /// <summary>ISO 8601, as <see cref="Codec.TimeOnly"/>.</summary>
    public static implicit operator RedisValue(TimeOnly time) => RedisNumber.Format(time, "O");

    /// <summary>Does not compile: a character would be stored as its number. Write a string, or a number.</summary>
    [Obsolete("A char would be stored as its number. Write a string such as \"x\", or (int)c.", error: true)]
    public static implicit operator RedisValue(char character) => RedisNumber.Format((long)character);
}
