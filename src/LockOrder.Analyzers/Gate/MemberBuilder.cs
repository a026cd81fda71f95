using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>Collects what one member uses.</summary>
internal sealed class MemberBuilder(SyntaxNode node, string name, string type)
{
    public SyntaxNode Node { get; } = node;

    public MemberFlags Flags { get; set; }

    public HashSet<int> Uses { get; } = [];

    public MemberEntry Build(int required, int most)
    {
        var keys = ImmutableArray.CreateBuilder<int>();
        keys.Add(TreeIndex.Key(name));
        for (var i = Math.Max(0, required); i <= most; i++)
        {
            keys.Add(TreeIndex.CallKey(name, i));
            if (name.StartsWith("new ", StringComparison.Ordinal))
            {
                keys.Add(TreeIndex.CallKey(MemberEntry.TargetTypedNew, i));
            }
        }

        if (Node is EqualsValueClauseSyntax)
        {
            // An initializer runs when an object of the type is made.
            for (var i = 0; i <= 6; i++)
            {
                keys.Add(TreeIndex.CallKey("new " + type, i));
                keys.Add(TreeIndex.CallKey(MemberEntry.TargetTypedNew, i));
            }
        }

        var uses = Uses.ToArray();
        Array.Sort(uses);
        return new MemberEntry(Node, name, TreeIndex.Key(type), keys.ToImmutable(), uses.ToImmutableArray(), Flags);
    }
}
