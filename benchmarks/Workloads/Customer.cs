namespace Redis.Functional.Benchmarks;

/// <summary>An object stored in JSON, some 120 bytes.</summary>
public sealed record Customer(int Id, string Name, string Mail, double Balance, bool IsActive)
{
    public static Customer Of(int id) => new(id, $"Customer {id}", $"customer-{id}@example.org", id * 1.25, id % 2 == 0);
}
