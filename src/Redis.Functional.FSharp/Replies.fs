namespace Redis.Functional.FSharp

open System
open Redis.Functional
open Redis.Functional.Server

/// Pages of scans. Since 0.1.
[<RequireQualifiedAccess>]
module ScanPage =
    /// The items of the page; it can be empty. O(n).
    let items (page: ScanPage<'T>) : 'T list = Interop.toList page.Items

/// Entries of streams. Since 0.1.
[<RequireQualifiedAccess>]
module StreamEntry =
    /// The fields and values in their order; a name can occur twice. O(n).
    let fields (entry: StreamEntry) : (RedisValue * RedisValue) list = Interop.toPairs entry.Fields

    /// Gets the value of the first field with a name. O(n).
    let tryField (name: string) (entry: StreamEntry) : RedisValue option = Interop.toOption entry[name]

/// Information about a stream. Since 0.1.
[<RequireQualifiedAccess>]
module StreamInfo =
    /// The first entry. None: the stream is empty.
    let first (info: StreamInfo) : StreamEntry option = Interop.toOption info.First

    /// The last entry. None: the stream is empty.
    let last (info: StreamInfo) : StreamEntry option = Interop.toOption info.Last

    /// Information about removed entries. None: the server is older than 7.0.
    let counters (info: StreamInfo) : StreamCounters option = Interop.toOption info.Counters

/// The entries of a group that were delivered and not yet acknowledged. Since 0.1.
[<RequireQualifiedAccess>]
module PendingSummary =
    /// The lowest ID. None: nothing is pending.
    let lowest (summary: PendingSummary) : StreamId option = Interop.toOption summary.Lowest

    /// The highest ID. None: nothing is pending.
    let highest (summary: PendingSummary) : StreamId option = Interop.toOption summary.Highest

    /// The number of entries per consumer, without consumers that have none. O(n).
    let consumers (summary: PendingSummary) : (RedisValue * int64) list = Interop.toPairs summary.Consumers

/// Entries of ACL LOG. Since 0.1.
[<RequireQualifiedAccess>]
module AclLogEntry =
    /// The ID of the entry. Since Redis 7.2.
    let id (entry: AclLogEntry) : int64 option = Interop.toOption entry.Id

    /// The time of the first denial, in UTC. Since Redis 7.2.
    let created (entry: AclLogEntry) : DateTimeOffset option = Interop.toOption entry.Created

    /// The time of the latest denial, in UTC. Since Redis 7.2.
    let updated (entry: AclLogEntry) : DateTimeOffset option = Interop.toOption entry.Updated
