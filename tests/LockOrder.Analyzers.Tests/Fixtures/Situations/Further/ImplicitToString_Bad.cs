/* LockOrdering.md
```lock-order
Person.Data
  ->Logbook.Lines
```
*/
//- ignore LOCK0006
public sealed class Person
{
    private readonly object _data = new();
    private string _name = "";

    public override string ToString()
    {
        lock (_data)
        {
            return _name;
        }
    }

    public void Rename(string name)
    {
        lock (_data)
        {
            _name = name;
        }
    }
}

public sealed class Logbook
{
    private readonly object _lines = new();
    private readonly List<string> _list = [];

    public void Greet(Person person)
    {
        lock (_lines)
        {
            _list.Add($"hello {{|LOCK1001:person|}}");
        }
    }

    public void Bye(Person person)
    {
        lock (_lines)
        {
            _list.Add("bye " + {|LOCK1001:person|});
        }
    }

    public void Explicit(Person person)
    {
        lock (_lines)
        {
            _list.Add({|LOCK1001:person.ToString()|});
        }
    }
}
