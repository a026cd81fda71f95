using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

/// <summary>
/// What is known at one point of one path: the locks held, and the facts that tell paths apart. Two states with the same
/// locks (and the same unshared objects that still matter) are merged; others are kept apart. This is property simulation
/// as in ESP: a branch costs something only where its arms differ in locks.
/// </summary>
internal sealed class LockState
{
    public Value?[] Slots;

    private LockState(Value?[] slots) => Slots = slots;

    public static LockState Initial(int slots) => new(new Value?[slots]);

    /// <summary>In the order of acquisition.</summary>
    public ImmutableArray<HeldLock> Held { get; set; } = [];

    /// <summary>Locks of the caller that this path has given up.</summary>
    public ImmutableArray<ReleasedLock> Released { get; set; } = [];

    /// <summary>Locks this path acquired and released again: releasing one more time is a mistake.</summary>
    public ImmutableHashSet<LockReference> Done { get; set; } = ImmutableHashSet<LockReference>.Empty;

    /// <summary>What members were assigned on this path.</summary>
    public ImmutableDictionary<Value, Value> Heap { get; set; } = ImmutableDictionary<Value, Value>.Empty;

    /// <summary>Conditions known to be true or false.</summary>
    public ImmutableDictionary<Value, bool> Facts { get; set; } = ImmutableDictionary<Value, bool>.Empty;

    /// <summary>Objects made here that others can see: at once (no locks), or as soon as one of the locks is released.</summary>
    public ImmutableDictionary<Value, ImmutableArray<LockReference>> Published { get; set; } =
        ImmutableDictionary<Value, ImmutableArray<LockReference>>.Empty;

    /// <summary>Objects whose disposal releases locks.</summary>
    public ImmutableDictionary<Value, ImmutableArray<GuardedLock>> Guards { get; set; } =
        ImmutableDictionary<Value, ImmutableArray<GuardedLock>>.Empty;

    /// <summary>Where values that came out of calls came from, for messages only.</summary>
    public ImmutableDictionary<Value, CallStep> Origins { get; set; } = ImmutableDictionary<Value, CallStep>.Empty;

    /// <summary>Merged over budget: what is held here is a may for some locks, and impossible operations end the path silently.</summary>
    public bool IsImprecise { get; set; }

    /// <summary>Came through an exception that no <c>throw</c> on this path names.</summary>
    public bool IsExceptional { get; set; }

    /// <summary>An await that may have suspended lies behind: the caller may have gone on.</summary>
    public bool IsAfterAwait { get; set; }

    /// <summary>The current object is under construction and nobody else can see it.</summary>
    public bool IsThisFresh { get; set; }

    /// <summary>The type whose initialiser is running: until it ends, the runtime lets nobody else at its static members.</summary>
    public string? TypeBeingMade { get; set; }

    public LockState Clone()
    {
        var copy = (LockState)MemberwiseClone();
        copy.Slots = (Value?[])Slots.Clone();
        return copy;
    }

    public bool IsShared(Value value) => Published.TryGetValue(value, out var until) && until.IsEmpty;

    /// <summary>Nobody but this path can reach the object.</summary>
    public bool IsFresh(Value value)
    {
        var root = value.Root;
        return root switch
        {
            Value.Fresh => !IsShared(root),
            Value.This => IsThisFresh && !IsShared(root),
            _ => false,
        };
    }

    /// <summary>A member that only this path can reach: of a fresh object, or of a type that is being initialised.</summary>
    public bool IsPrivate(Member member, Value start) => member.IsStatic ? member.TypeId == TypeBeingMade : IsFresh(start);

    public bool? Fact(Value condition) => Facts.TryGetValue(condition, out var known) ? known : null;

    public bool IsSameObject(Value left, Value right)
    {
        if (left is Value.Unknown || right is Value.Unknown)
        {
            return false;
        }

        return left.Equals(right) || Fact(new Value.Equal(left, right)) == true || Fact(new Value.Equal(right, left)) == true;
    }

    /// <summary>Same lock, by path or by a proven equality of paths.</summary>
    public bool IsSameLock(LockReference left, LockReference right)
    {
        if (left.IsSame(right))
        {
            return true;
        }

        if (left.Class is not null && right.Class is not null && !left.Class.Equals(right.Class))
        {
            return false;
        }

        return IsSameObject(left.Instance, right.Instance)
            || (left.Instance is Value.Field l && right.Instance is Value.Field r && l.Member.Equals(r.Member) && IsSameObject(l.Base, r.Base));
    }

    /// <summary>Replaces a value by another everywhere.</summary>
    public void Replace(Value from, Value to)
    {
        Value? Map(Value v) => v.Equals(from) ? to : null;
        for (var i = 0; i < Slots.Length; i++)
        {
            if (Slots[i] is { } value && value.Mentions(from))
            {
                Slots[i] = value.Replace(Map);
            }
        }

        LockReference MapLock(LockReference l) => l.Instance.Mentions(from) ? l with { Instance = l.Instance.Replace(Map) } : l;
        Held = Held.Select(h => h.Lock.Instance.Mentions(from) ? h.With(MapLock(h.Lock)) : h).ToImmutableArray();
        Released = Released.Select(r => r with { Lock = MapLock(r.Lock) }).ToImmutableArray();
        Done = Done.Select(MapLock).ToImmutableHashSet();
        if (Heap.Any(p => p.Key.Mentions(from) || p.Value.Mentions(from)))
        {
            var heap = ImmutableDictionary.CreateBuilder<Value, Value>();
            foreach (var pair in Heap)
            {
                if (pair.Key.Replace(Map) is var key and not Value.Unknown)
                {
                    heap[key] = pair.Value.Replace(Map);
                }
            }

            Heap = heap.ToImmutable();
        }

        if (Facts.Any(p => p.Key.Mentions(from)))
        {
            // Two facts may meet in one key here; then neither is known.
            var facts = new Dictionary<Value, bool?>();
            foreach (var pair in Facts)
            {
                var key = pair.Key.Replace(Map);
                facts[key] = facts.TryGetValue(key, out var other) && other != pair.Value ? null : pair.Value;
            }

            Facts = facts.Where(p => p.Value is not null && p.Key is not Value.Unknown).ToImmutableDictionary(p => p.Key, p => p.Value!.Value);
        }

        if (Published.TryGetValue(from, out var until))
        {
            Published = Published.Remove(from).SetItem(to, until);
        }

        if (Guards.TryGetValue(from, out var locks))
        {
            Guards = Guards.Remove(from).SetItem(to, locks);
        }
    }

    public bool Mentions(Value value) =>
        Slots.Any(s => s is not null && s.Mentions(value))
        || Held.Any(h => h.Lock.Instance.Mentions(value))
        || Heap.Any(p => p.Key.Mentions(value) || p.Value.Mentions(value))
        || Guards.ContainsKey(value);

    /// <summary>What it holds may be guarded as long as the member refers to it, and only so long.</summary>
    private static bool IsCollection(Value path) => path is Value.Field { Member.IsMutable: true } or Value.Static { Member.IsMutable: true };

    /// <summary>Forgets facts and assignments that depend on members for which <paramref name="matches"/> holds.</summary>
    /// <remarks>A variable that was read from such a member keeps its object, under a name of its own, and what is known of it.</remarks>
    public void Forget(System.Func<Member, bool> matches, int site)
    {
        foreach (var slot in Slots)
        {
            if (slot is Value.Field or Value.Static && slot is { Depth: < Value.MaxDepth } path && path.MentionsMember(matches) && (IsCollection(path) || Facts.Any(f => f.Key.Mentions(path))))
            {
                Replace(path, new Value.Snapshot(path, site));
            }
        }

        if (!Facts.IsEmpty)
        {
            Facts = Facts.RemoveRange(Facts.Keys.Where(k => k.MentionsMember(matches)).ToArray());
        }

        if (!Heap.IsEmpty)
        {
            Heap = Heap.RemoveRange(Heap.Keys.Where(k => k.MentionsMember(matches)).ToArray());
        }
    }
}

/// <summary>A lock that belonged to the caller and was given up at a site.</summary>
internal sealed record ReleasedLock(LockReference Lock, LockMode? Mode, SourceSpan Site)
{
    /// <summary>The path knew that it held it for the caller, for it had given it up and acquired it again.</summary>
    public bool WasHeld { get; init; }

    public bool Equals(ReleasedLock? other) => other is not null && Lock.Equals(other.Lock) && Mode == other.Mode;

    public override int GetHashCode() => Lock.GetHashCode();
}

/// <summary>A lock tied to an object that releases it.</summary>
internal sealed record GuardedLock(LockReference Lock, LockMode Mode);
