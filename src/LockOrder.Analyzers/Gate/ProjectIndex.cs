using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>
/// The indexes of all trees of a compilation put together: which members can have to do with a lock, who may call a name, what
/// derives from a type. Everything is an over-approximation by name; binding decides about the few that remain.
/// </summary>
internal sealed class ProjectIndex
{
    private readonly Dictionary<SyntaxNode, MemberEntry> _byNode = [];
    private readonly Dictionary<int, List<TypeEntry>> _derived = [];
    private readonly Lazy<Dictionary<int, List<MemberEntry>>> _users;
    private readonly Lazy<HashSet<MemberEntry>> _relevant;
    private readonly ConcurrentDictionary<string, ImmutableArray<MemberEntry>> _namers = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<int, SyntaxNode>> _delegates;
    private readonly Lazy<ILookup<int, AssignmentExpressionSyntax>> _registrations;

    public ProjectIndex(ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> trees, IReadOnlyCollection<string> seeds)
    {
        Trees = trees;
        Members = trees.SelectMany(t => t.Index.Members).ToImmutableArray();
        foreach (var entry in Members)
        {
            _byNode[entry.Node] = entry;
        }

        foreach (var type in trees.SelectMany(t => t.Index.Types))
        {
            foreach (var @base in type.Bases)
            {
                if (!_derived.TryGetValue(@base, out var list))
                {
                    _derived.Add(@base, list = []);
                }

                list.Add(type);
            }
        }

        _delegates = new(() => trees.SelectMany(t => t.Index.Delegates).ToLookup(h => h.Name, h => h.Node), LazyThreadSafetyMode.ExecutionAndPublication);
        _registrations = new(() => trees.SelectMany(t => t.Index.Registrations).ToLookup(h => h.Name, h => h.Node), LazyThreadSafetyMode.ExecutionAndPublication);
        _users = new(Users, LazyThreadSafetyMode.ExecutionAndPublication);
        _relevant = new(() => Close(seeds), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> Trees { get; }

    public ImmutableArray<MemberEntry> Members { get; }

    /// <summary>Where something that may be a delegate is put into a variable of this name, in a stable order.</summary>
    public IEnumerable<SyntaxNode> DelegatesIn(string name) => _delegates.Value[TreeIndex.Key(name)];

    /// <summary>Registrations kept in a member of this name, in a stable order.</summary>
    public IEnumerable<AssignmentExpressionSyntax> RegistrationsOf(string name) => _registrations.Value[TreeIndex.Key(name)];

    /// <summary>Names of members that keep the registration of a callback.</summary>
    public IEnumerable<int> RegistrationNames => _registrations.Value.Select(r => r.Key);

    public MemberEntry? Find(SyntaxNode node) => _byNode.TryGetValue(node, out var entry) ? entry : null;

    /// <summary>Whether a member, or something it may call, spells a lock, an effect or a seed name.</summary>
    public bool IsRelevant(MemberEntry entry) => _relevant.Value.Contains(entry);

    /// <summary>Members that use a name, under any of its keys.</summary>
    public IReadOnlyList<MemberEntry> UsersOf(int key) => _users.Value.TryGetValue(key, out var users) ? users : [];

    /// <summary>
    /// Members that call a member with a number of arguments it takes, or name it without calling it. Its first key is the bare name, which a
    /// method group or a property uses; a call adds both to its uses, so the most telling key decides.
    /// </summary>
    public IEnumerable<MemberEntry> UsersOf(MemberEntry entry)
    {
        foreach (var key in entry.Keys.Length > 1 ? entry.Keys.Skip(1) : entry.Keys)
        {
            foreach (var user in UsersOf(key))
            {
                yield return user;
            }
        }

        foreach (var user in entry.Keys.Length > 1 ? _namers.GetOrAdd(entry.Name, Namers) : [])
        {
            yield return user;
        }
    }

    private ImmutableArray<MemberEntry> Namers(string name) => UsersOf(TreeIndex.Key(name)).Where(u => !Calls(u, name)).ToImmutableArray();

    /// <summary>Members that use a name whether or not it is declared here, in source order.</summary>
    public IReadOnlyList<MemberEntry> UsersOfAny(ImmutableArray<int> keys) => Members.Where(m => keys.Any(k => m.Uses.BinarySearch(k) >= 0)).ToList();

    /// <summary>Types whose base list mentions a simple name.</summary>
    public IReadOnlyList<TypeEntry> DerivedFrom(string simpleName) => _derived.TryGetValue(TreeIndex.Key(simpleName), out var types) ? types : [];

    private Dictionary<int, List<MemberEntry>> Users()
    {
        var declared = new HashSet<int>(Members.SelectMany(m => m.Keys));
        var users = new Dictionary<int, List<MemberEntry>>();
        foreach (var entry in Members)
        {
            foreach (var use in entry.Uses)
            {
                if (!declared.Contains(use))
                {
                    continue;
                }

                if (!users.TryGetValue(use, out var list))
                {
                    users.Add(use, list = []);
                }

                list.Add(entry);
            }
        }

        return users;
    }

    private HashSet<MemberEntry> Close(IReadOnlyCollection<string> seeds)
    {
        const MemberFlags Spelled = MemberFlags.SpellsLock | MemberFlags.SpellsLooseLock | MemberFlags.SpellsEffect | MemberFlags.HasContract;
        var keys = new HashSet<int>(seeds.Select(TreeIndex.Key).Concat(Trees.SelectMany(t => t.Index.Guarded)));
        var relevant = new HashSet<MemberEntry>();
        var names = new HashSet<(int, int, int)>();
        var work = new Queue<MemberEntry>();
        void Add(MemberEntry entry)
        {
            if (relevant.Add(entry))
            {
                work.Enqueue(entry);
            }
        }

        foreach (var entry in Members)
        {
            if (entry.Has(Spelled) || entry.Uses.Any(keys.Contains))
            {
                Add(entry);
            }
        }

        while (work.Count > 0)
        {
            var entry = work.Dequeue();
            if (names.Add((entry.Keys[0], entry.Keys.Length > 1 ? entry.Keys[1] : 0, entry.Keys.Length)))
            {
                foreach (var user in UsersOf(entry))
                {
                    Add(user);
                }
            }
        }

        return relevant;
    }

    private static bool Calls(MemberEntry user, string name)
    {
        for (var arity = 0; arity <= 12; arity++)
        {
            if (user.Uses.BinarySearch(TreeIndex.CallKey(name, arity)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
