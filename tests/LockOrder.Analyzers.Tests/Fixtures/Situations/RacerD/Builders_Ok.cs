//- include Attributes.cs
public class Thing
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _size;

    [GuardedBy(nameof(_mu))]
    private string _name = "";

    public class Builder
    {
        private readonly Thing _made = new();

        public static Thing Make(int size)
        {
            var made = new Thing();
            made._size = size;
            made._name = size.ToString();
            return made;
        }

        public static Thing Chained() => With(With(new Thing(), 1), 2);

        private static Thing With(Thing thing, int size)
        {
            thing._size = size;
            return thing;
        }
    }

    public static Thing Create(Func<Thing, bool> check)
    {
        Thing thing = new() { _size = 1 };
        thing.Init("x");
        return thing;
    }

    private Thing Init(string name)
    {
        _name = name;
        _size++;
        return this;
    }

    public Thing Copy()
    {
        lock (_mu)
        {
            return new Thing { _size = _size, _name = _name };
        }
    }
}
