namespace Redis.Functional;

/// <summary>Numbers among bits, as arguments.</summary>
internal static class BitFieldArgs
{
    extension(Args args)
    {
        internal Args AddField(BitFieldType size, BitFieldOffset offset) =>
            !size.IsValid ? args.Refuse("a number has 1 to 64 bits with a sign, 1 to 63 without")
            : !offset.IsValid ? args.Refuse("an offset is 0 at least")
            : args.Add((RedisValue)size.ToString()).Add((RedisValue)offset.ToString());

        /// <summary>The operations, and OVERFLOW where it differs from what the server has in mind by then.</summary>
        internal Args AddOperations(IEnumerable<BitFieldOperation>? operations)
        {
            var current = BitFieldOverflow.Wrap;
            return args.AddAll(operations, "operation", (all, operation) =>
            {
                if (operation is null)
                {
                    all.Refuse("an operation is null");
                    return;
                }

                if (operation.Overflow is { } wanted && wanted != current) all.Add((RedisValue)"OVERFLOW").Add((RedisValue)(current = wanted).ToString());
                operation.AddTo(all);
            });
        }
    }
}
