// After mono/monodevelop's type system: a wrapper's load lock is held while its references are read, and a reference reads its own project's; the global table is locked in between.
public sealed class ProjectContent(string name)
{
    public string Name => name;

    public IReadOnlyList<string> References { get; init; } = [];
}

public sealed class ContentWrapper(string name, Func<string, ProjectContent> load)
{
    private readonly object _updateLock = new();
    private ProjectContent? _content;

    public string Name => name;

    public ProjectContent Content
    {
        get
        {
            lock (_updateLock)
            {
                return _content ??= Load();
            }
        }
    }

    private ProjectContent Load()
    {
        TypeSystemService.Register(this);
        return new ProjectContent(name);
    }

    public ProjectContent Reloaded() => load(name);

    internal int CountReferences()
    {
        lock (_updateLock)
        {
            return _content?.References.Count ?? 0;
        }
    }
}

public static class TypeSystemService
{
    private static readonly object ProjectContentLock = new();
    private static readonly Dictionary<string, ContentWrapper> Wrappers = [];

    internal static void Register(ContentWrapper wrapper)
    {
        lock (ProjectContentLock)
        {
            Wrappers[wrapper.Name] = wrapper;
        }
    }

    public static ContentWrapper GetOrAdd(string name, Func<string, ProjectContent> load)
    {
        lock (ProjectContentLock)
        {
            if (!Wrappers.TryGetValue(name, out var wrapper))
            {
                Wrappers[name] = wrapper = new ContentWrapper(name, load);
            }

            return wrapper;
        }
    }

    public static int TotalReferences()
    {
        var sum = 0;
        lock (ProjectContentLock)
        {
            foreach (var (_, wrapper) in Wrappers)
            {
                sum += {|LOCK1003.leg:wrapper.CountReferences()|};
            }
        }

        return sum;
    }
}
