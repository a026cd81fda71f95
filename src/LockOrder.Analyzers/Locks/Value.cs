using System;
using System.Collections.Immutable;
using System.Linq;

namespace LockOrder.Analyzers.Locks;

/// <summary>
/// What a variable holds, as far as a method can tell: an access path from something its caller can name, an object it made,
/// a constant, a condition. Two equal values are the same object at run time while no member on the path is assigned.
/// </summary>
/// <remarks>Compiler-free and immutable; numbers of sites and slots mean something inside one method body only.</remarks>
internal abstract record Value
{
    /// <summary>The current object.</summary>
    public sealed record This : Value;

    public sealed record Parameter(int Index) : Value;

    /// <summary>A variable of the enclosing body, seen from a lambda or local function.</summary>
    public sealed record Captured(string Variable) : Value;

    /// <summary>Null, a truth value, a whole number or a text.</summary>
    public sealed record Constant(object? Content) : Value;

    public sealed record Static(Member Member) : Value;

    public sealed record Field(Value Base, Member Member) : Value;

    public sealed record Element(Value Base, Value Index) : Value;

    /// <summary>The <c>typeof</c> object of a type, wherever it has been kept since.</summary>
    public sealed record TypeObject(string TypeId, LockClass? Class = null) : Value;

    /// <summary>An object made at this site of this body.</summary>
    /// <param name="Matters">Its type has a lock or a guarded member, so paths that differ in it are kept apart.</param>
    public sealed record Fresh(int Site, string TypeId, bool Matters, int Age = 0) : Value;

    /// <summary>What a site produced, nothing more is known. Same site and age, same object.</summary>
    public sealed record Opaque(int Site, int Age = 0) : Value;

    /// <summary>What a variable holds after paths met at a block.</summary>
    public sealed record Phi(int Block, int Slot, int Age = 0) : Value;

    /// <summary>A delegate whose target is known.</summary>
    public sealed record Closure(string Body, Value? Receiver) : Value;

    /// <summary>A sequence that has not been enumerated, or a task whose rest has not run.</summary>
    public sealed record Deferred(string Body, Value? Receiver, ImmutableArray<Value> Arguments, string StaticKey) : Value
    {
        public bool Equals(Deferred? other) =>
            other is not null && Body == other.Body && Equals(Receiver, other.Receiver) && Arguments.SequenceEqual(other.Arguments);

        public override int GetHashCode() => Body.GetHashCode() ^ Arguments.Length;
    }

    /// <summary>What a path led to before a member on it may have been assigned.</summary>
    public sealed record Snapshot(Value Original, int Site) : Value;

    public sealed record Not(Value Operand) : Value;

    public sealed record Equal(Value Left, Value Right) : Value;

    public sealed record Less(Value Left, Value Right) : Value;

    public sealed record TypeTest(Value Operand, string TypeId) : Value;

    /// <summary>The outcome of asking at a site whether this thread holds a lock: it stays what it was, whatever becomes of the lock.</summary>
    public sealed record HeldQuery(Value Lock, LockMode Mode, LockClass? Class, int Site) : Value;

    /// <summary>One of two conditions, or both; "both" and "neither" are said by negation.</summary>
    public sealed record Or(Value Left, Value Right) : Value;

    public sealed record Unknown : Value;

    /// <summary>What a method returns, in the terms of its summary: a lock can hang on it.</summary>
    public static readonly Value ReturnValue = new Captured("<result>");

    public static readonly Value ThisObject = new This();
    public static readonly Value Top = new Unknown();
    public static readonly Value Null = new Constant(null);
    public static readonly Value True = new Constant(true);
    public static readonly Value False = new Constant(false);

    /// <summary>Longest access path kept; a longer one is <see cref="Top"/>.</summary>
    public const int MaxDepth = 6;

    public static Value Bool(bool value) => value ? True : False;

    /// <summary>Something that is true or false, put together from other values.</summary>
    public bool IsCondition => this is Not or Equal or Less or TypeTest or HeldQuery or Or;

    /// <summary>Whether a caller can name the object: a path from <c>this</c>, a parameter, a captured variable, a static or a type.</summary>
    public bool IsNameable => this switch
    {
        This or Parameter or Captured or Static or TypeObject => true,
        Field f => f.Base.IsNameable,
        Element element => element.Base.IsNameable && element.Index is Constant or Parameter or Captured,
        _ => false,
    };

    public int Depth => this switch
    {
        Field f => 1 + f.Base.Depth,
        Element element => 1 + element.Base.Depth,
        Not not => 1 + not.Operand.Depth,
        Equal equal => 1 + Math.Max(equal.Left.Depth, equal.Right.Depth),
        Less less => 1 + Math.Max(less.Left.Depth, less.Right.Depth),
        TypeTest test => 1 + test.Operand.Depth,
        HeldQuery query => 1 + query.Lock.Depth,
        Or either => 1 + Math.Max(either.Left.Depth, either.Right.Depth),
        _ => 0,
    };

    public bool IsNeverNull => this is This or Fresh or Closure or TypeObject or Deferred || this is Constant { Content: not null };

    /// <summary>The object a path starts from.</summary>
    public Value Root => this switch
    {
        Field f => f.Base.Root,
        Element element => element.Base.Root,
        _ => this,
    };

    /// <summary>Whether <paramref name="part"/> occurs in this value.</summary>
    public bool Mentions(Value part) => Equals(part) || AnyPart(p => p.Mentions(part));

    /// <summary>Whether any path in this value goes through a member that <paramref name="matches"/>.</summary>
    public bool MentionsMember(Func<Member, bool> matches) => this switch
    {
        Static s => matches(s.Member),
        Field f => matches(f.Member) || f.Base.MentionsMember(matches),
        _ => AnyPart(p => p.MentionsMember(matches)),
    };

    public bool AnyPart(Func<Value, bool> test) => this switch
    {
        Field f => test(f.Base),
        Element e => test(e.Base) || test(e.Index),
        Not n => test(n.Operand),
        Equal e => test(e.Left) || test(e.Right),
        Less l => test(l.Left) || test(l.Right),
        TypeTest t => test(t.Operand),
        HeldQuery q => test(q.Lock),
        Or o => test(o.Left) || test(o.Right),
        Closure { Receiver: { } r } => test(r),
        Deferred d => (d.Receiver is not null && test(d.Receiver)) || d.Arguments.Any(test),
        _ => false,
    };

    /// <summary>Replaces leaves (and whole values) for which <paramref name="map"/> gives an answer.</summary>
    public Value Replace(Func<Value, Value?> map)
    {
        if (map(this) is { } replaced)
        {
            return replaced;
        }

        return this switch
        {
            Field f => Of(f.Base.Replace(map), b => ReferenceEquals(b, f.Base) ? f : Path(b, f.Member)),
            Element e => Of(e.Base.Replace(map), b => b is Unknown ? Top : new Element(b, e.Index.Replace(map))),
            Not n => Of(n.Operand.Replace(map), o => o is Unknown ? Top : new Not(o)),
            Equal e => Pair(e.Left.Replace(map), e.Right.Replace(map), (l, r) => new Equal(l, r)),
            Less e => Pair(e.Left.Replace(map), e.Right.Replace(map), (l, r) => new Less(l, r)),
            TypeTest t => Of(t.Operand.Replace(map), o => o is Unknown ? Top : new TypeTest(o, t.TypeId)),
            HeldQuery q => Of(q.Lock.Replace(map), o => o is Unknown ? Top : q with { Lock = o }),
            Or e => Pair(e.Left.Replace(map), e.Right.Replace(map), (l, r) => new Or(l, r)),
            Closure { Receiver: { } r } c => new Closure(c.Body, r.Replace(map)),
            Deferred d => new Deferred(d.Body, d.Receiver?.Replace(map), d.Arguments.Select(a => a.Replace(map)).ToImmutableArray(), d.StaticKey),
            _ => this,
        };
    }

    /// <summary>The path one member further, or <see cref="Top"/> when it gets too long to be worth keeping.</summary>
    public static Value Path(Value start, Member member) =>
        member.IsStatic ? new Static(member)
        : start is Unknown or Constant || start.Depth >= MaxDepth ? Top
        : new Field(start, member);

    /// <summary>Canonical: equal values and only those read alike, so it serves to sort by.</summary>
    public sealed override string ToString() => this switch
    {
        This => "this",
        Parameter p => "#" + p.Index,
        Captured c => "^" + c.Variable,
        Constant c => c.Content switch { null => "null", string text => '"' + text + '"', var other => other.ToString()! },
        Static s => s.Member.Id,
        Field f => f.Base + "." + f.Member.Id,
        Element e => e.Base + "[" + e.Index + "]",
        TypeObject t => "typeof(" + t.TypeId + ")",
        Fresh f => $"new@{f.Site}'{f.Age}",
        Opaque o => $"?{o.Site}'{o.Age}",
        Phi p => $"phi@{p.Block},{p.Slot}'{p.Age}",
        Closure c => "fn " + c.Body + (c.Receiver is null ? "" : " of " + c.Receiver),
        Deferred d => $"later {d.Body}({string.Join(",", d.Arguments)}) of {d.Receiver}",
        Snapshot s => $"old@{s.Site}({s.Original})",
        Not n => "!(" + n.Operand + ")",
        Equal e => $"({e.Left} == {e.Right})",
        Less l => $"({l.Left} < {l.Right})",
        TypeTest t => $"({t.Operand} is {t.TypeId})",
        HeldQuery q => $"held({q.Lock},{q.Mode})@{q.Site}",
        Or o => $"({o.Left} or {o.Right})",
        _ => "?",
    };

    private static Value Of(Value part, Func<Value, Value> make) => make(part);

    private static Value Pair(Value left, Value right, Func<Value, Value, Value> make) =>
        left is Unknown || right is Unknown ? Top : make(left, right);
}
