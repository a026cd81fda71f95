using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Summaries;

namespace LockOrder.Analyzers.Hosting;

/// <summary>
/// The members whose own rules have to be run: those that spell a lock or touch a guarded name, and, found from there, those that
/// use a member which leaves a lock held, gives one up, or asks something of its callers.
/// </summary>
internal sealed class Interest
{
    private readonly HashSet<MemberEntry> _members = [];

    public Interest(Workshop workshop)
    {
        var guarded = new HashSet<int>(workshop.Index.Trees.SelectMany(t => t.Index.Guarded));
        guarded.UnionWith(workshop.Catalog.GateNames.Select(TreeIndex.Key));
        var work = new Queue<MemberEntry>();
        foreach (var entry in workshop.Index.Members)
        {
            if (entry.Has(MemberFlags.SpellsLock) || entry.Has(MemberFlags.HasContract) || entry.Uses.Any(guarded.Contains))
            {
                Add(entry, work);
            }
        }

        while (work.Count > 0)
        {
            var entry = work.Dequeue();
            if (!MayReachCallers(entry, guarded) || workshop.Callee(entry, CancellationToken.None) is not { } callee)
            {
                continue;
            }

            var effect = workshop.Store.Get(callee, CancellationToken.None);
            if (effect.IsBalanced && effect.Requirements.IsEmpty && effect.LiftedRequirements.IsEmpty && effect.Contract.IsEmpty)
            {
                continue;
            }

            foreach (var key in entry.Keys.Length > 1 ? entry.Keys.Skip(1) : entry.Keys)
            {
                foreach (var user in workshop.Index.UsersOf(key))
                {
                    Add(user, work);
                }
            }
        }
    }

    public bool Contains(MemberEntry entry) => _members.Contains(entry);

    /// <summary>A lock statement gives back what it takes: only loose operations, guarded names and contracts reach beyond the body.</summary>
    private bool MayReachCallers(MemberEntry entry, HashSet<int> guarded) =>
        entry.Has(MemberFlags.SpellsLooseLock) || entry.Has(MemberFlags.HasContract) || !entry.Has(MemberFlags.SpellsLock) || entry.Uses.Any(guarded.Contains) || CallsReached(entry);

    private bool CallsReached(MemberEntry entry) => _reached.Contains(entry);

    private readonly HashSet<MemberEntry> _reached = [];

    private void Add(MemberEntry entry, Queue<MemberEntry> work)
    {
        if (_members.Add(entry))
        {
            work.Enqueue(entry);
        }
        else if (_reached.Add(entry))
        {
            // Known for its own lock statement; now it also uses a member that reaches beyond its body.
            work.Enqueue(entry);
        }
    }
}
