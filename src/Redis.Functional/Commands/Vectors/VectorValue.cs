using System.Buffers.Binary;

namespace Redis.Functional;

/// <summary>A vector for VADD and VSIM, sent as bytes or as text.</summary>
/// <remarks><c>default</c> and a vector without components are an InvalidArgument. Since 0.1.</remarks>
public readonly record struct VectorValue : IArguments
{
    private readonly RedisValue? _blob;
    private readonly double[]? _numbers;

    private VectorValue(RedisValue? blob, double[]? numbers) => (_blob, _numbers) = (blob, numbers);

    /// <summary><c>FP32</c>: a vector whose components are sent as bytes, which is short and exact.</summary>
    /// <remarks>The components are copied.</remarks>
    public static VectorValue Of(ReadOnlySpan<float> numbers)
    {
        var blob = new byte[numbers.Length * sizeof(float)];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(blob.AsSpan(i * sizeof(float)), numbers[i]);
        return new(blob, null);
    }

    /// <summary><c>FP32</c>: a vector whose components are sent as bytes.</summary>
    /// <remarks>The components are copied.</remarks>
    public static VectorValue Of(params float[] numbers) => Of((ReadOnlySpan<float>)numbers);

    /// <summary><c>VALUES</c>: a vector whose components are sent as text.</summary>
    /// <remarks>The components are copied.</remarks>
    public static VectorValue Values(params double[] numbers) => new(null, [.. numbers ?? []]);

    /// <summary>Converts components, which are sent as bytes.</summary>
    public static implicit operator VectorValue(float[] numbers) => Of(numbers);

    /// <summary>Returns the number of components, never their values.</summary>
    public override string ToString() => $"a vector of {Length}";

    private int Length => _blob?.Length / sizeof(float) ?? _numbers?.Length ?? 0;

    void IArguments.AddTo(Args args)
    {
        if (Length == 0) args.Refuse("the vector is empty. At least one number is required.");
        else if (_blob is { } blob) args.Add((RedisValue)"FP32").Add(blob);
        else args.AddCounted("VALUES", _numbers, static (args, numbers) =>
            args.AddAll(numbers, "number", static (args, number) => args.Add((RedisValue)number)));
    }
}
