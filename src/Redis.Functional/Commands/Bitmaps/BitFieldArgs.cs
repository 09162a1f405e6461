namespace Redis.Functional;

/// <summary>Arguments of BITFIELD.</summary>
internal static class BitFieldArgs
{
    extension(Args args)
    {
        internal Args AddField(BitFieldType size, BitFieldOffset offset) =>
            !size.IsValid ? args.Refuse("the integer type must have 1 to 64 bits if signed and 1 to 63 bits if unsigned.")
            : !offset.IsValid ? args.Refuse("an offset is negative. It must be at least 0.")
            : args.Add((RedisValue)size.ToString()).Add((RedisValue)offset.ToString());

        /// <summary>Adds the types and offsets of integers to read.</summary>
        internal Args AddPlaces(ReadOnlySpan<(BitFieldType Type, BitFieldOffset Offset)> places) => args.AddAll(places, "place", AddPlace);

        /// <summary>Adds the types and offsets of integers to read.</summary>
        internal Args AddPlaces(IEnumerable<(BitFieldType Type, BitFieldOffset Offset)>? places) => args.AddAll(places, "place", AddPlace);

        /// <summary>Adds operations, with OVERFLOW where the behavior differs from that of the previous operation.</summary>
        internal Args AddOperations(ReadOnlySpan<BitFieldOperation> operations) => args.AddAll(operations, "operation", AddOperation());

        /// <summary>Adds operations, with OVERFLOW where the behavior differs from that of the previous operation.</summary>
        internal Args AddOperations(IEnumerable<BitFieldOperation>? operations) => args.AddAll(operations, "operation", AddOperation());
    }

    private static void AddPlace(Args args, (BitFieldType Type, BitFieldOffset Offset) place) => args.Add((RedisValue)"GET").AddField(place.Type, place.Offset);

    private static Action<Args, BitFieldOperation> AddOperation()
    {
        var current = BitFieldOverflow.Wrap;
        return (args, operation) =>
        {
            if (operation is null)
            {
                args.Refuse("an operation is null.");
                return;
            }

            if (operation.Overflow is { } wanted && wanted != current) args.Add((RedisValue)"OVERFLOW").With(current = wanted);
            operation.AddTo(args);
        };
    }
}
