using System;
using System.Collections.Immutable;
using System.Threading;

namespace CleanCode.Snapshots;

/// <summary>Readers see one snapshot and need no lock. Small writes race with compare-exchange, big ones take turns.</summary>
public sealed class ImmutableDirectory
{
    public sealed record Snapshot(ImmutableDictionary<string, int> Numbers, int Version)
    {
        public static readonly Snapshot Empty = new([], 0);
    }

    private readonly Lock _rebuild = new();
    private Snapshot _snapshot = Snapshot.Empty;
    private DateTime _rebuilt;

    public Snapshot Current => Volatile.Read(ref _snapshot);

    public Snapshot Update(string name, int number)
    {
        while (true)
        {
            var before = Volatile.Read(ref _snapshot);
            var after = before with { Numbers = before.Numbers.SetItem(name, number), Version = before.Version + 1 };
            if (Interlocked.CompareExchange(ref _snapshot, after, before) == before)
            {
                return after;
            }
        }
    }

    private void Replace(ImmutableDictionary<string, int> numbers)
    {
        Snapshot before;
        do
        {
            before = Current;
        }
        while (Interlocked.CompareExchange(ref _snapshot, new Snapshot(numbers, before.Version + 1), before) != before);
    }

    public void Rebuild(ReadOnlySpan<(string Name, int Number)> entries, DateTime now)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var (name, number) in entries)
        {
            builder[name] = number;
        }

        lock (_rebuild)
        {
            if (now <= _rebuilt)
            {
                return;
            }

            _rebuilt = now;
            Replace(builder.ToImmutable());
        }
    }
}
