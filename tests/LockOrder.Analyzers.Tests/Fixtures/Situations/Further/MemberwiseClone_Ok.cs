//- include Attributes.cs
public class Thing
{
    private readonly object _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _size;

    public Thing Copy()
    {
        Thing copy;
        lock (_mu)
        {
            copy = (Thing)MemberwiseClone();
        }

        copy._size = 0;
        return copy;
    }
}
