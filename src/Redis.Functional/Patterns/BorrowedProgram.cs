using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// A program over bytes that are borrowed from the process's pool, which returns them when it has succeeded. After an error they may still be on their way; and
/// a client that is not the library's may have kept them, since values are never written again.
/// </summary>
internal sealed class BorrowedProgram<A>(RedisProgram<A> source, byte[] bytes) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnValue(Machine machine)
    {
        if (machine.Client is IPoolingClient) ArrayPool<byte>.Shared.Return(bytes);
        return null;
    }
}
