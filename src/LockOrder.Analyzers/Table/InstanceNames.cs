using System;
using System.Collections.Generic;
using System.Text;

namespace LockOrder.Analyzers.Table;

/// <summary>Finds lines that nest two instances of one lock under different names.</summary>
/// <remarks>
/// <c>rq1->lock</c> above <c>rq2->lock  where: rq1 &lt; rq2</c> is <c>rq->lock</c> under itself, ascending.
/// <c>dentry->d_parent->d_lock</c> above <c>dentry->d_lock</c> is <c>dentry->d_lock</c> under itself, parent before child.
/// </remarks>
internal static class InstanceNames
{
    private const string Parent = "parent";

    public static void Unify(List<BlockItem> items)
    {
        // A name found for one line may show that the line above means the same lock. Bounded; real tables need one round.
        for (var rounds = 8; rounds > 0 && UnifyOnce(items); rounds--)
        {
        }
    }

    private static bool UnifyOnce(List<BlockItem> items)
    {
        var any = false;
        var branch = new List<(int Depth, int Index, string Name)>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not OrderLine line)
            {
                continue;
            }

            while (branch.Count > 0 && branch[branch.Count - 1].Depth >= line.Depth)
            {
                branch.RemoveAt(branch.Count - 1);
            }

            var entry = SingleEntry(line);
            if (entry is not null && branch.Count > 0 && Relate(branch[branch.Count - 1].Name, entry) is var (common, self))
            {
                any = true;
                var parent = branch[branch.Count - 1].Index;
                items[i] = Renamed(line, common, entry.Self ?? self);
                items[parent] = Renamed((OrderLine)items[parent], common, null);
            }

            branch.Add((line.Depth, i, entry?.Name ?? string.Empty));
        }

        return any;
    }

    private static OrderEntry? SingleEntry(OrderLine line) =>
        line.Steps.Length == 1 && line.Steps[0].Alternatives.Length == 1 ? line.Steps[0].Alternatives[0] : null;

    private static OrderLine Renamed(OrderLine line, string name, SelfNesting? self)
    {
        var entry = SingleEntry(line)!;
        entry = entry with { Name = name, AnyType = LockNames.IsOneSegment(name), Self = self ?? entry.Self };
        return line with { Steps = [line.Steps[0] with { Alternatives = [entry] }] };
    }

    private static (string Name, SelfNesting Self)? Relate(string parent, OrderEntry child)
    {
        if (parent.Length == 0)
        {
            return null;
        }

        if (HasCondition(child) && WithoutDigits(parent) is var common && common == WithoutDigits(child.Name) && parent != child.Name)
        {
            return (common, new SelfNesting(SelfNestingKind.Ascending, null, child.Span));
        }

        return MemberBetween(parent, child.Name) is { } member
            ? (Ends(child.Name), new SelfNesting(SelfNestingKind.ParentBeforeChild, member, child.Span))
            : null;
    }

    private static bool HasCondition(OrderEntry entry)
    {
        foreach (var witness in entry.Witnesses)
        {
            if (witness.Text.StartsWith("where:", StringComparison.OrdinalIgnoreCase) && witness.Text.IndexOf('<') > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name with the number behind its first segment left out: <c>rq1->lock</c> becomes <c>rq->lock</c>.</summary>
    private static string WithoutDigits(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var endsSegment = i + 1 == name.Length || !(char.IsLetterOrDigit(name[i + 1]) || name[i + 1] == '_');
            if (!(char.IsDigit(name[i]) && endsSegment))
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }

    private static string Ends(string name)
    {
        var segments = LockNames.Segments(name);
        return segments[0] + "->" + segments[segments.Length - 1];
    }

    /// <summary>The member that leads from the child to the parent, if the parent's name is the child's with it put in, once or more.</summary>
    private static string? MemberBetween(string parent, string child)
    {
        // Two locks of one name on a path are most often two locks; only the words "parent" or "..." say otherwise.
        var hasEllipsis = parent.IndexOf("...", StringComparison.Ordinal) >= 0;
        if (!hasEllipsis && parent.IndexOf(Parent, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var outer = LockNames.Segments(parent);
        var inner = LockNames.Segments(child);
        if (inner.Length < 2 || outer.Length <= inner.Length || outer[0] != inner[0] || outer[outer.Length - 1] != inner[inner.Length - 1])
        {
            return null;
        }

        var member = outer[1];
        for (var i = 1; i < outer.Length - 1; i++)
        {
            if (outer[i] != member || (i < inner.Length - 1 && inner[i] != member))
            {
                return null;
            }
        }

        return hasEllipsis || member.IndexOf(Parent, StringComparison.OrdinalIgnoreCase) >= 0 ? member : null;
    }
}
