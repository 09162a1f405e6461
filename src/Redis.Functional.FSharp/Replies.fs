namespace Redis.Functional.FSharp

open System
open Redis.Functional
open Redis.Functional.Server

/// Pages of scans. Since 0.1.
[<RequireQualifiedAccess>]
module ScanPage =
    /// What was found; may be empty on any page. O(n).
    let items (page: ScanPage<'T>) : 'T list = Interop.toList page.Items

/// Entries of streams. Since 0.1.
[<RequireQualifiedAccess>]
module StreamEntry =
    /// Its fields and values in the order they were given; a name may come twice. O(n).
    let fields (entry: StreamEntry) : (RedisValue * RedisValue) list = Interop.toPairs entry.Fields

    /// The value of the first field of that name. O(n).
    let tryField (name: string) (entry: StreamEntry) : RedisValue option = Interop.toOption entry[name]

/// What the server tells of a stream. Since 0.1.
[<RequireQualifiedAccess>]
module StreamInfo =
    /// The first entry. None: there is none.
    let first (info: StreamInfo) : StreamEntry option = Interop.toOption info.First

    /// The last entry. None: there is none.
    let last (info: StreamInfo) : StreamEntry option = Interop.toOption info.Last

    /// What it remembers of entries that are gone. None: the server is older than 7.0.
    let counters (info: StreamInfo) : StreamCounters option = Interop.toOption info.Counters

/// The entries of a group that were delivered and are not yet acknowledged. Since 0.1.
[<RequireQualifiedAccess>]
module PendingSummary =
    /// The lowest ID. None: nothing is pending.
    let lowest (summary: PendingSummary) : StreamId option = Interop.toOption summary.Lowest

    /// The highest ID. None: nothing is pending.
    let highest (summary: PendingSummary) : StreamId option = Interop.toOption summary.Highest

    /// How many each consumer has; consumers with none are left out. O(n).
    let consumers (summary: PendingSummary) : (RedisValue * int64) list = Interop.toPairs summary.Consumers

/// Entries of ACL LOG. Since 0.1.
[<RequireQualifiedAccess>]
module AclLogEntry =
    /// Its number. Since Redis 7.2.
    let id (entry: AclLogEntry) : int64 option = Interop.toOption entry.Id

    /// When it was denied first, in UTC. Since Redis 7.2.
    let created (entry: AclLogEntry) : DateTimeOffset option = Interop.toOption entry.Created

    /// When it was denied last, in UTC. Since Redis 7.2.
    let updated (entry: AclLogEntry) : DateTimeOffset option = Interop.toOption entry.Updated
