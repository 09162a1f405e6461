using System.Buffers;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Reads and writes large values without an array of their size for each call.</summary>
/// <remarks>
/// <para>
/// The programs run on a connection of their own, as blocking commands do, so that other calls do not wait behind a large value. Import them with
/// <c>using static Redis.Functional.LargeValues;</c>. A value has at most 512 MB.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class LargeValues
{
    private static readonly CommandSpec<Option<IMemoryOwner<byte>>> GetSpec = Spec.Read("GET", KeyPositions.One, PooledValue.Read, CommandFlags.Pooled);

    /// <summary>Gets the value of a string key in memory that is borrowed from the shared pool of arrays.</summary>
    /// <returns>The memory, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// Dispose of it to return the memory, which must not be used afterwards; its <c>Memory</c> is empty then. Memory that is not disposed of is collected
    /// like any other. Fails with WRONGTYPE if the key holds another type.
    /// </para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static RedisProgram<Option<IMemoryOwner<byte>>> GetPooled(RedisKey key) => RedisProgram.OnLease(GetSpec.Of(key).AsProgram());

    /// <summary>Gets the value of a string key and writes its bytes to a buffer.</summary>
    /// <returns>The number of bytes, or None if the key does not exist; then nothing is written.</returns>
    /// <remarks>
    /// <para>
    /// The bytes are written once all of them have arrived, and the buffer is advanced by them. An exception of the buffer becomes
    /// <see cref="RedisError.Client.CallbackFailed"/>. Fails with WRONGTYPE if the key holds another type.
    /// </para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static RedisProgram<Option<long>> GetTo(RedisKey key, IBufferWriter<byte> destination) => destination is null
        ? RedisProgram.Fail<Option<long>>(Missing("destination"))
        : GetPooled(key).Map(found => found.Map(value => Copy(value, destination)));

    /// <summary>Gets the value of a string key and writes its bytes to a stream.</summary>
    /// <returns>The number of bytes, or None if the key does not exist; then nothing is written.</returns>
    /// <remarks>
    /// <para>
    /// The bytes are written once all of them have arrived. The stream is neither flushed nor closed. An exception of the stream becomes
    /// <see cref="RedisError.Client.CallbackFailed"/>. Fails with WRONGTYPE if the key holds another type.
    /// </para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static RedisProgram<Option<long>> GetTo(RedisKey key, Stream destination) => destination is null
        ? RedisProgram.Fail<Option<long>>(Missing("destination"))
        : GetPooled(key).Bind(found => found.Match(
            Some: value => RedisProgram.FromTask(token => Copy(value, destination, token)),
            None: static () => RedisProgram.Pure(Option<long>.None)));

    /// <summary>Sets a string key to bytes that are read from a stream.</summary>
    /// <param name="key">The key.</param>
    /// <param name="source">The stream, which is read from its present position and not closed.</param>
    /// <param name="length">The number of bytes to read. A stream that ends before: <see cref="RedisError.Client.InvalidArgument"/>, and nothing is sent.</param>
    /// <param name="expiry">The time to live. Default: the key does not expire.</param>
    /// <returns>Nothing.</returns>
    /// <remarks>
    /// <para>
    /// All bytes are read before the first one is sent, into memory that is borrowed from the shared pool of arrays. An exception of the stream becomes
    /// <see cref="RedisError.Client.CallbackFailed"/>. A program that runs again reads the stream again, from where it then is.
    /// </para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static RedisProgram<Unit> SetFrom(RedisKey key, Stream source, long length, Expiry expiry = default) =>
        source is null ? RedisProgram.Fail<Unit>(Missing("source"))
        : length is < 0 or > int.MaxValue
            ? RedisProgram.Fail<Unit>(new RedisError.Client.InvalidArgument($"The length of SetFrom is {length}. It must be between 0 and {int.MaxValue}."))
        : RedisProgram.FromTaskResult(token => Read(source, (int)length, token)).Bind(read => Sent(key, read, (int)length, expiry));

    private static RedisProgram<Unit> Sent(RedisKey key, byte[] bytes, int length, Expiry expiry) =>
        new BorrowedProgram<Unit>(RedisProgram.OnLease(Commands.Set(key, new RedisValue(bytes, 0, length), expiry).AsProgram()), bytes);

    private static long Copy(IMemoryOwner<byte> value, IBufferWriter<byte> destination)
    {
        using (value)
        {
            var bytes = value.Memory.Span;
            destination.Write(bytes);
            return bytes.Length;
        }
    }

    private static async Task<Option<long>> Copy(IMemoryOwner<byte> value, Stream destination, CancellationToken token)
    {
        using (value)
        {
            await destination.WriteAsync(value.Memory, token).ConfigureAwait(false);
            return value.Memory.Length;
        }
    }

    private static async Task<RedisResult<byte[]>> Read(Stream source, int length, CancellationToken token)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var read = await source.ReadAtLeastAsync(bytes.AsMemory(0, length), length, throwOnEndOfStream: false, token).ConfigureAwait(false);
        if (read == length) return new(bytes);
        ArrayPool<byte>.Shared.Return(bytes);
        return new(new RedisError.Client.InvalidArgument($"The stream ended after {read} bytes. SetFrom requires {length}."));
    }

    private static RedisError.Client.InvalidArgument Missing(string argument) => new($"The {argument} is null.");
}
