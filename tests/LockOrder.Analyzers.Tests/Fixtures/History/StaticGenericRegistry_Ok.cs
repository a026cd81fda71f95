// After Ninject and other containers: one static lock per closed generic type and the kernel's own; a binding is added under the one and looked up under the other.
public static class TypeRegistry<T>
    where T : class
{
    private static readonly object s_sync = new();
    private static readonly List<T> s_items = [];

    public static int Count => s_items.Count;

    public static void Add(T item, Kernel kernel)
    {
        lock (s_sync)
        {
            s_items.Add(item);
        }

        kernel.NoteAdded(typeof(T));
    }

    public static T? First()
    {
        lock (s_sync)
        {
            return s_items.FirstOrDefault();
        }
    }
}

public sealed class Kernel
{
    private readonly Lock _bindings = new();
    private readonly HashSet<Type> _known = [];

    public bool IsStarted { get; private set; }

    public void Start() => IsStarted = true;

    public void NoteAdded(Type type)
    {
        lock (_bindings)
        {
            _known.Add(type);
        }
    }

    public T Resolve<T>(T fallback)
        where T : class
    {
        using (_bindings.EnterScope())
        {
            return _known.Contains(typeof(T)) ? TypeRegistry<T>.First() ?? fallback : fallback;
        }
    }
}
