using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>
/// What one syntax tree says without being bound: for each member the names it uses and whether it spells a lock operation.
/// Independent of documents and of other trees, so it is made once per tree and survives every edit elsewhere.
/// </summary>
internal sealed class TreeIndex(ImmutableArray<MemberEntry> members, ImmutableArray<TypeEntry> types, ImmutableArray<int> guarded, bool usesLockNames, ImmutableArray<AttributeSyntax> attributes, ImmutableArray<(int Name, SyntaxNode Node)> delegates, ImmutableArray<(int Name, AssignmentExpressionSyntax Node)> registrations)
{
    /// <summary>Names of fields and properties that carry an attribute saying what guards them.</summary>
    public ImmutableArray<int> Guarded { get; } = guarded;

    /// <summary>Registrations of callbacks that are kept, by the name of the member that keeps them.</summary>
    public ImmutableArray<(int Name, AssignmentExpressionSyntax Node)> Registrations { get; } = registrations;

    /// <summary>Where something that may be a delegate is kept, by the name of the variable or collection that keeps it.</summary>
    public ImmutableArray<(int Name, SyntaxNode Node)> Delegates { get; } = delegates;

    /// <summary>Our attributes, wherever they stand.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; } = attributes;

    /// <summary>Some lock carries its document name in an attribute.</summary>
    public bool UsesLockNames { get; } = usesLockNames;

    public ImmutableArray<MemberEntry> Members { get; } = members;

    public ImmutableArray<TypeEntry> Types { get; } = types;

    public static TreeIndex Of(SyntaxNode root)
    {
        var walker = new TreeWalker();
        walker.Visit(root);
        return new TreeIndex(walker.Members.ToImmutableArray(), walker.Types.ToImmutableArray(), walker.Guarded.ToImmutableArray(), walker.UsesLockNames, walker.Attributes.ToImmutableArray(), walker.Delegates.ToImmutableArray(), walker.Registrations.ToImmutableArray());
    }

    /// <summary>A name as a key: a stable hash, so that sets of them are small. A collision costs a look, never an answer.</summary>
    public static int Key(string name)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var c in name)
            {
                hash = (hash ^ c) * 16777619;
            }

            return hash;
        }
    }

    public static int CallKey(string name, int arguments) => Key(name + "/" + arguments);
}

[Flags]
internal enum MemberFlags
{
    None = 0,

    /// <summary>A lock statement or a call with the name of a lock operation.</summary>
    SpellsLock = 1,

    /// <summary>An acquire or release that is not a statement with a body: what it leaves held can reach callers.</summary>
    SpellsLooseLock = 2,

    /// <summary>A call that may block or run foreign code.</summary>
    SpellsEffect = 4,

    IsIterator = 8,

    /// <summary>Carries one of our attributes, an assertion about a lock, or a remark that names one.</summary>
    HasContract = 16,

    IsStaticConstructor = 32,

    /// <summary>Returns a member, an element or itself and does next to nothing else: a caller sees through it.</summary>
    IsPath = 64,

    /// <summary>Ends in a throw on every way, as far as the text tells.</summary>
    AlwaysThrows = 128,
}

/// <param name="Node">The declaration, accessor, arrow or initializer that holds the code.</param>
/// <param name="Keys">Under which names it can be used.</param>
/// <param name="Uses">Names it uses, sorted.</param>
internal sealed record MemberEntry(SyntaxNode Node, string Name, int Type, ImmutableArray<int> Keys, ImmutableArray<int> Uses, MemberFlags Flags)
{
    /// <summary>By identity: an entry is its node, and hashing its lists would cost more than everything else.</summary>
    public bool Equals(MemberEntry? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Node);

    public const string OperatorName = "operator";
    public const string IndexerName = "this[]";
    public const string TargetTypedNew = "new";

    public bool Has(MemberFlags flag) => (Flags & flag) != 0;
}

/// <param name="Bases">Simple names of base types and interfaces.</param>
internal sealed record TypeEntry(TypeDeclarationSyntax Node, int Name, ImmutableArray<int> Bases);
