using LanguageExt;

namespace Redis.Functional;

/// <summary>Facts about an array and its storage.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ArrayInfo
{
    private ArrayInfo(RespValue reply, long count, long length)
    {
        (Count, Length) = (count, length);
        NextIndex = Number(reply, "next-insert-index");
        (Slices, SliceSize) = (reply.Field("slices").Number() ?? 0, reply.Field("slice-size").Number() ?? 0);
        (DirectorySize, SuperDirectoryEntries) = (reply.Field("directory-size").Number() ?? 0, reply.Field("super-dir-entries").Number() ?? 0);
        (DenseSlices, SparseSlices) = (Number(reply, "dense-slices"), Number(reply, "sparse-slices"));
        AverageDenseSize = Real(reply, "avg-dense-size");
        AverageDenseFill = Real(reply, "avg-dense-fill");
        AverageSparseSize = Real(reply, "avg-sparse-size");
    }

    /// <summary>The number of elements that are set.</summary>
    public long Count { get; }

    /// <summary>The highest index plus one.</summary>
    public long Length { get; }

    /// <summary>The index that the next ARINSERT writes.</summary>
    /// <remarks>None: the cursor is at its end.</remarks>
    public Option<long> NextIndex { get; }

    /// <summary>The number of slices, in which the server stores the elements.</summary>
    public long Slices { get; }

    /// <summary>The number of positions of a slice.</summary>
    public long SliceSize { get; }

    /// <summary>The size of the directory of slices.</summary>
    public long DirectorySize { get; }

    /// <summary>The number of entries of the directory of directories, which a long array has.</summary>
    public long SuperDirectoryEntries { get; }

    /// <summary>The number of slices that are stored densely.</summary>
    /// <remarks>None without FULL.</remarks>
    public Option<long> DenseSlices { get; }

    /// <summary>The number of slices that are stored sparsely.</summary>
    /// <remarks>None without FULL.</remarks>
    public Option<long> SparseSlices { get; }

    /// <summary>The average size of a dense slice.</summary>
    /// <remarks>None without FULL.</remarks>
    public Option<double> AverageDenseSize { get; }

    /// <summary>The average part of a dense slice that is set.</summary>
    /// <remarks>None without FULL.</remarks>
    public Option<double> AverageDenseFill { get; }

    /// <summary>The average size of a sparse slice.</summary>
    /// <remarks>None without FULL.</remarks>
    public Option<double> AverageSparseSize { get; }

    /// <summary>Returns the number of elements and the length.</summary>
    public override string ToString() => $"array of {Count} elements, length {Length}";

    internal static ArrayInfo? Read(RespValue reply) =>
        reply.Field("count").Number() is { } count && reply.Field("len").Number() is { } length ? new(reply, count, length) : null;

    private static Option<long> Number(RespValue reply, string name) => DecodeParts.Some(reply.Field(name).Number());

    private static Option<double> Real(RespValue reply, string name) => reply.Field(name).Real() is { } real ? Prelude.Some(real) : Option<double>.None;
}
